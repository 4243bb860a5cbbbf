import type { Database } from "./database.ts";

const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `work` while nobody else, in this process or another on the same database, runs work under the same
 * name. The lock is freed when the process dies.
 */
export async function withLock<T>(database: Database, name: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(name) ?? Promise.resolve();
  const run = () => (database.kind === "server" ? lockedOnServer(database, name, work) : work());
  const mine = before.then(run, run);
  queues.set(name, mine);
  try {
    return await mine;
  } finally {
    if (queues.get(name) === mine) queues.delete(name);
  }
}

/** A connection of its own holds the lock, so that the work may use the pool. The embedded database has one process. */
async function lockedOnServer<T>(
  database: Extract<Database, { kind: "server" }>,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [name]);
    try {
      return await work();
    } finally {
      await client.query("select pg_advisory_unlock(hashtextextended($1, 0))", [name]);
    }
  } finally {
    client.release();
  }
}
