import { PGlite } from "@electric-sql/pglite";
import { settleFolder } from "./settle-folder.ts";

/** How PGlite leaves its loop for an error that is answered; anything else is the end of the database process. */
const ERROR_WAS_ANSWERED = 100;

/** The database process inside PGlite has ended: what was running is not stored. */
export class DatabaseEnded extends Error {
  override name = "DatabaseEnded";
}

/** PGlite with what it does not tell by itself: whether its database still runs. */
export interface Started {
  pglite: PGlite;
  ended(): boolean;
}

/**
 * Starts PGlite on a data folder that this process holds.
 *
 * Where its database gives up (PANIC: no room for the log of changes or for a checkpoint), PGlite goes on and
 * answers every query with nothing, which looks like success. Here the query in which that happens fails, and
 * all later ones.
 *
 * @throws DatabaseEnded with what PostgreSQL said, and with the code ENOSPC where the disk is full
 */
export async function startPglite(folder: string): Promise<Started> {
  const said: string[] = [];
  try {
    const pglite = await PGlite.create(await settleFolder(folder), {
      onStderr: (line) => {
        if (/FATAL|PANIC/.test(line) && said.length < 5) said.push(line);
        return false;
      },
    });
    return { pglite, ended: failWhenEnded(pglite, said) };
  } catch (error) {
    throw said.length === 0 ? error : ended(said, error);
  }
}

/** What PostgreSQL said last is the cause; a full disk has the code of one. */
function ended(said: readonly string[], cause?: unknown): DatabaseEnded {
  const error = new DatabaseEnded(said.join("; ") || "The database has ended and gave no reason", { cause });
  return said.some((line) => line.includes("No space left on device"))
    ? Object.assign(error, { code: "ENOSPC" })
    : error;
}

function failWhenEnded(pglite: PGlite, said: readonly string[]): () => boolean {
  let over = false;
  const engine = pglite.Module;
  const work = engine._PostgresMainLoopOnce;
  engine._PostgresMainLoopOnce = () => {
    try {
      work();
    } catch (error) {
      if ((error as { status?: number }).status !== ERROR_WAS_ANSWERED) over = true;
      throw error;
    }
  };
  const send = pglite.execProtocolRawSync.bind(pglite);
  const failIfEnded = () => {
    if (over) throw ended(said);
  };
  pglite.execProtocolRawSync = (message) => {
    failIfEnded();
    try {
      return send(message);
    } finally {
      failIfEnded();
    }
  };
  return () => over;
}
