import { DatabaseError, type Pool } from "pg";

const WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 50;
/** A pool has ended before the server has noticed. */
const LEAVE_WITHIN_MS = 2_000;
/** Not allowed to end a process that is in the database; the database is in use. */
const STILL_IN_IT = new Set(["42501", "55006"]);

/**
 * Drops a test's own database with everything connected to it, once those that are leaving are gone: who is ended on
 * the way out takes it for an error. `with (force)` may not end an autovacuum worker,
 * which belongs to the superuser and leaves by itself: then it is tried again when the worker is gone.
 */
export async function dropDatabase(admin: Pool, name: string): Promise<void> {
  const deadline = performance.now() + WITHIN_MS;
  await allLeft(admin, ANYBODY, name, performance.now() + LEAVE_WITHIN_MS);
  for (;;)
    try {
      await admin.query(`drop database if exists ${name} with (force)`);
      return;
    } catch (error) {
      const inIt = error instanceof DatabaseError && STILL_IN_IT.has(error.code ?? "");
      if (!inIt || performance.now() > deadline) throw error;
      await allLeft(admin, OTHERS, name, deadline);
    }
}

const ANYBODY = "select 1 from pg_stat_activity where datname = $1";
const OTHERS = `${ANYBODY} and usename is distinct from current_user`;

async function allLeft(admin: Pool, who: string, name: string, deadline: number): Promise<void> {
  while (performance.now() < deadline) {
    if ((await admin.query(who, [name])).rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
