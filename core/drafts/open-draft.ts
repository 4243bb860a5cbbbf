import { and, desc, eq, inArray } from "drizzle-orm";
import { record } from "#core/audit";
import type { Db } from "#core/db";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { type Draft, draftOf } from "./draft.ts";
import { hashOfCode, readReturnCode } from "./return-code.ts";
import { drafts } from "./tables.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => UUID.test(text);

export interface OpenedDraft {
  draft: Draft;
  /** The code that opened it. */
  code: string;
}

/**
 * The draft at an address, where one of the codes that the browser holds opens it; null otherwise. That there is such a
 * draft and it is somebody else's is never said.
 */
export async function openDraft(db: Db, id: string, codes: readonly string[]): Promise<OpenedDraft | null> {
  if (!isUuid(id) || codes.length === 0) return null;
  const byHash = hashed(codes);
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, id), inArray(drafts.opener, [...byHash.keys()])));
  return row ? { draft: draftOf(row), code: byHash.get(row.opener)! } : null;
}

/** The drafts that the codes open, newest change first, each with its code. */
export async function listDrafts(db: Db, codes: readonly string[]): Promise<readonly OpenedDraft[]> {
  if (codes.length === 0) return [];
  const byHash = hashed(codes);
  const rows = await db
    .select()
    .from(drafts)
    .where(inArray(drafts.opener, [...byHash.keys()]))
    .orderBy(desc(drafts.updatedAt));
  return rows.map((row) => ({ draft: draftOf(row), code: byHash.get(row.opener)! }));
}

/**
 * Opens a draft by a code that somebody typed; gives the draft and the code as it was issued. Null says the same of a
 * code that can be none, of an unknown one, and of one whose draft is gone. What is looked for is the hash, so how long
 * it takes tells nothing about a code.
 */
export async function openByCode(
  { db, jobs }: { db: Db; jobs: Jobs },
  typed: string,
  { actor, requestId }: { actor: Actor; requestId?: string },
  at = new Date(),
): Promise<OpenedDraft | null> {
  const code = readReturnCode(typed) ?? "";
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const [row] = await tx
      .select()
      .from(drafts)
      .where(eq(drafts.opener, hashOfCode(code)));
    if (!row) return null;
    const draft = draftOf(row);
    await record(
      tx,
      jobs,
      {
        actor,
        verb: "drafts.return",
        object: `draft:${draft.id}`,
        payload: { service: draft.slug },
        ...(requestId && { requestId }),
      },
      at,
    );
    return { draft, code };
  });
}

const hashed = (codes: readonly string[]) => new Map(codes.map((code) => [hashOfCode(code), code]));
