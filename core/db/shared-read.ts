import type { Db } from "./database.ts";
import { together } from "./together.ts";

/** Callers that share one reading. */
const AT_ONCE = 50;

/**
 * Makes a reading that callers at once share: each gets what was read after it asked, so that it is no older than
 * what it would have read by itself. What it gives is shared too: nobody changes it.
 */
export function sharedRead<Given>(read: (db: Db) => Promise<Given>): (db: Db) => Promise<Given> {
  const opened = new WeakMap<Db, (nothing: null) => Promise<Given>>();
  return (db) => {
    let shared = opened.get(db);
    if (!shared) {
      shared = together(AT_ONCE, async (all: readonly null[]) => {
        const given = await read(db);
        return all.map(() => given);
      });
      opened.set(db, shared);
    }
    return shared(null);
  };
}
