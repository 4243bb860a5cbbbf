import { DatabaseError, type Pool } from "pg";

const WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 50;
/** Not allowed to end a process that is in the database; the database is in use. */
const STILL_IN_IT = new Set(["42501", "55006"]);

/**
 * Drops a test's own database with everything connected to it. `with (force)` may not end an autovacuum worker,
 * which belongs to the superuser and leaves by itself: then it is tried again when the worker is gone.
 */
export async function dropDatabase(admin: Pool, name: string): Promise<void> {
  const deadline = performance.now() + WITHIN_MS;
  for (;;)
    try {
      await admin.query(`drop database if exists ${name} with (force)`);
      return;
    } catch (error) {
      const inIt = error instanceof DatabaseError && STILL_IN_IT.has(error.code ?? "");
      if (!inIt || performance.now() > deadline) throw error;
      await othersLeft(admin, name, deadline);
    }
}

async function othersLeft(admin: Pool, name: string, deadline: number): Promise<void> {
  const others =
    "select 1 from pg_stat_activity where datname = $1 and usename is distinct from current_user";
  while (performance.now() < deadline) {
    if ((await admin.query(others, [name])).rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
