import { sql } from "drizzle-orm";
import { fromDrizzle, fromPglite, type Job, type JobResult, PgBoss } from "pg-boss";
import type { Database, Db } from "#core/db";
import type { JobDefinition } from "./define-job.ts";

/** Background work: enqueued in the caller's transaction, done at least once by a worker. */
export interface Jobs {
  /** Enqueues a job in the caller's transaction: rolled back with it, kept with it. */
  enqueue<Data extends object>(tx: Db, job: JobDefinition<Data>, data: Data): Promise<void>;
  /** Does the jobs of one kind in this process, one after another. */
  work<Data extends object>(job: JobDefinition<Data>, handle: (data: Data) => Promise<void>): Promise<void>;
  /** Enqueues a job regularly; `cron` in the office's time zone. */
  schedule<Data extends object>(job: JobDefinition<Data>, cron: string, data: Data): Promise<void>;
  /** Lets running work finish, then stops. */
  close(): Promise<void>;
}

/** A notification wakes a worker at once; the poll finds what is due later, such as a second try. */
const POLLING = {
  batchSize: 20,
  burstWhenBatchFull: true,
  notifyPollingIntervalSeconds: 2,
  perJobResults: true,
} as const;

/** Opens the job queues of `jobs` in the platform's database (pg-boss, on PGlite and on PostgreSQL). */
export async function openJobs(
  database: Database,
  // biome-ignore lint/suspicious/noExplicitAny: each definition carries its own data type.
  jobs: readonly JobDefinition<any>[],
  onError: (error: Error) => void,
): Promise<Jobs> {
  const boss =
    database.kind === "embedded"
      ? new PgBoss({ db: fromPglite(database.pglite), backend: "pglite", useListenNotify: true })
      : new PgBoss({ connectionString: database.url, max: 4, useListenNotify: true });
  boss.on("error", onError);
  await boss.start();
  const known = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const job of jobs) {
    const settings = {
      retryLimit: job.retryLimit,
      retryDelay: job.retryDelaySeconds,
      retryBackoff: true,
      expireInSeconds: job.expireSeconds,
      notify: true,
    };
    if (known.has(job.name)) await boss.updateQueue(job.name, settings);
    else await boss.createQueue(job.name, { ...settings, policy: job.wakeUp ? "short" : "standard" });
  }
  return {
    async enqueue(tx, job, data) {
      if (job.wakeUp && (await isWaiting(tx, job.name))) return;
      await boss.send(job.name, job.data.parse(data), {
        db: fromDrizzle(tx as unknown as Parameters<typeof fromDrizzle>[0], sql),
      });
    },
    async work(job, handle) {
      const settle = async (found: Job<object>): Promise<JobResult> => {
        try {
          await handle(job.data.parse(found.data));
          return { id: found.id, status: "completed" };
        } catch (error) {
          onError(error as Error);
          // Only the kind of the error is stored: its message may repeat what the job was about.
          return { id: found.id, status: "failed", output: { error: (error as Error).name } };
        }
      };
      await boss.work(job.name, POLLING, async (batch: Job<object>[]) => {
        const results: JobResult[] = [];
        for (const found of batch) results.push(await settle(found));
        return results;
      });
    },
    async schedule(job, cron, data) {
      await boss.schedule(job.name, cron, job.data.parse(data), { tz: "Europe/Warsaw" });
    },
    async close() {
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

/**
 * Whether a wake-up waits already, which then waits until the transaction ends: a worker that took it before would
 * not see what it is to look at. Cheaper than pg-boss finding the same with one of its longest statements.
 */
async function isWaiting(tx: Db, name: string): Promise<boolean> {
  const { rows } = (await tx.execute(
    sql`select 1 from pgboss.job where name = ${name} and state = 'created' and policy = 'short' for share`,
  )) as unknown as { rows: unknown[] };
  return rows.length > 0;
}
