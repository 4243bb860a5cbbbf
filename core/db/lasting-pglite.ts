import type { PGlite } from "@electric-sql/pglite";
import { type Started, startPglite } from "./start-pglite.ts";

/** A start costs a second of the whole process; while the disk is full it is not tried with every query. */
const TRY_AGAIN_MS = 5_000;

/** What the platform uses of PGlite. */
type Used = Pick<PGlite, "query" | "exec" | "transaction" | "listen" | "close">;

/**
 * PGlite that outlives the end of its database: what was running fails, and the next query starts it again, which
 * recovers everything that was acknowledged. Who listens goes on listening.
 */
export async function lastingPglite(folder: string): Promise<PGlite> {
  let started = await startPglite(folder);
  let starting: Promise<Started> | null = null;
  let failed: { error: unknown; at: number } | null = null;
  const listeners = new Set<Parameters<PGlite["listen"]>>();

  const startAgain = async (): Promise<Started> => {
    if (failed && performance.now() - failed.at < TRY_AGAIN_MS) throw failed.error;
    try {
      const again = await startPglite(folder);
      for (const listener of listeners) await again.pglite.listen(...listener);
      failed = null;
      started = again;
      return again;
    } catch (error) {
      failed = { error, at: performance.now() };
      throw error;
    }
  };
  const running = async (): Promise<PGlite> => {
    if (!started.ended()) return started.pglite;
    starting ??= startAgain().finally(() => {
      starting = null;
    });
    return (await starting).pglite;
  };

  const used: Used = {
    query: async (...all) => (await running()).query(...(all as [string])) as never,
    exec: async (...all) => (await running()).exec(...all),
    transaction: async (work) => (await running()).transaction(work),
    async listen(...listener) {
      const stop = await (await running()).listen(...listener);
      listeners.add(listener);
      return async (tx) => {
        listeners.delete(listener);
        await stop(tx);
      };
    },
    async close() {
      await starting?.catch(() => undefined);
      if (!started.ended()) await started.pglite.close();
    },
  };
  return used as PGlite;
}
