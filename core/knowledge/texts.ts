import { eq } from "drizzle-orm";
import { anyOf, type Db, together } from "#core/db";
import { recentlyUsed } from "#core/language";
import { knowledgeDocuments, knowledgePassages, knowledgeQuestions } from "./tables.ts";

/** What the database says of a document each time that something of it is to be shown. */
export type DocumentState = Pick<
  typeof knowledgeDocuments.$inferSelect,
  | "id"
  | "slug"
  | "title"
  | "unit"
  | "visibility"
  | "language"
  | "validFrom"
  | "validTo"
  | "sample"
  | "digest"
  | "ingestedAt"
>;
export type PassageRow = typeof knowledgePassages.$inferSelect;
export type QuestionRow = typeof knowledgeQuestions.$inferSelect;

/** Reads documents for searches: their state anew for each, their texts once as long as they are the same. */
export interface Texts {
  /** The state of documents as it is now; those that are gone are left out. */
  states(ids: Iterable<string>): Promise<Map<string, DocumentState>>;
  /** Passages that their documents have as they are in these states, by identifier. */
  passages(wanted: readonly PassagePlace[], states: States): Promise<Map<string, PassageRow>>;
  /** The known questions of these documents as they are in these states. */
  questions(states: States): Promise<QuestionRow[]>;
}

type States = ReadonlyMap<string, DocumentState>;
export interface PassagePlace {
  id: string;
  documentId: string;
}

/** What is kept, of the passages and documents used lately; at most twice as many are held. */
const KEPT_PASSAGES = 5_000;
const KEPT_DOCUMENTS = 1_000;
/** Searches whose documents are looked up at once. */
const SEARCHES_AT_ONCE = 50;

const STATE = {
  id: knowledgeDocuments.id,
  slug: knowledgeDocuments.slug,
  title: knowledgeDocuments.title,
  unit: knowledgeDocuments.unit,
  visibility: knowledgeDocuments.visibility,
  language: knowledgeDocuments.language,
  validFrom: knowledgeDocuments.validFrom,
  validTo: knowledgeDocuments.validTo,
  sample: knowledgeDocuments.sample,
  digest: knowledgeDocuments.digest,
  ingestedAt: knowledgeDocuments.ingestedAt,
};
const VERSION = { digest: knowledgeDocuments.digest, ingestedAt: knowledgeDocuments.ingestedAt };

/** A document that is stored again has another version, also where its file is the same. */
const versionOf = ({ digest, ingestedAt }: Pick<DocumentState, "digest" | "ingestedAt">) =>
  `${digest} ${ingestedAt.getTime()}`;

const opened = new WeakMap<Db, Texts>();

/** The texts of a database. What is kept is used only with the version of its document that was read with it. */
export function textsOf(db: Db): Texts {
  const known = opened.get(db);
  if (known) return known;
  const texts = openTexts(db);
  opened.set(db, texts);
  return texts;
}

function openTexts(db: Db): Texts {
  const keptPassages = recentlyUsed<{ version: string; row: PassageRow }>(KEPT_PASSAGES);
  const keptQuestions = recentlyUsed<{ version: string; rows: QuestionRow[] }>(KEPT_DOCUMENTS);
  const readStates = together(SEARCHES_AT_ONCE, async (asked: readonly string[][]) => {
    const ids = [...new Set(asked.flat())];
    const rows = await db.select(STATE).from(knowledgeDocuments).where(anyOf(knowledgeDocuments.id, ids));
    const states = new Map(rows.map((row) => [row.id, row]));
    return asked.map((own) => new Map(own.flatMap((id) => pair(id, states.get(id)))));
  });
  return {
    async states(wanted) {
      const ids = [...new Set(wanted)];
      return ids.length === 0 ? new Map() : readStates(ids);
    },
    async passages(wanted, states) {
      const current = wanted.flatMap(({ id, documentId }) => {
        const state = states.get(documentId);
        return state ? [{ id, version: versionOf(state) }] : [];
      });
      const missing = current.filter(({ id, version }) => keptPassages.get(id)?.version !== version);
      for (const { row, ...version } of await readPassages(
        db,
        missing.map(({ id }) => id),
      ))
        keptPassages.set(row.id, { row, version: versionOf(version) });
      return new Map(
        current.flatMap(({ id, version }) => {
          const kept = keptPassages.get(id);
          return pair(id, kept?.version === version ? kept.row : undefined);
        }),
      );
    },
    async questions(states) {
      const current = [...states.values()].map((state) => ({ id: state.id, version: versionOf(state) }));
      const missing = current.filter(({ id, version }) => keptQuestions.get(id)?.version !== version);
      const read = await readQuestions(
        db,
        missing.map(({ id }) => id),
      );
      // A document without questions now had none in that version, or that version is gone and never comes back.
      for (const { id, version } of missing) keptQuestions.set(id, read.get(id) ?? { version, rows: [] });
      return current.flatMap(({ id, version }) => {
        const kept = keptQuestions.get(id);
        return kept?.version === version ? kept.rows : [];
      });
    },
  };
}

const pair = <Value>(id: string, value: Value | undefined): [string, Value][] =>
  value === undefined ? [] : [[id, value]];

/** Passages with the version of their document, read in one statement. */
async function readPassages(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ row: knowledgePassages, ...VERSION })
    .from(knowledgePassages)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgePassages.documentId))
    .where(anyOf(knowledgePassages.id, ids));
}

/** The questions of documents with the version of the document, read in one statement; of those that have some. */
async function readQuestions(db: Db, ids: readonly string[]) {
  const read = new Map<string, { version: string; rows: QuestionRow[] }>();
  if (ids.length === 0) return read;
  const found = await db
    .select({ row: knowledgeQuestions, ...VERSION })
    .from(knowledgeQuestions)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgeQuestions.documentId))
    .where(anyOf(knowledgeQuestions.documentId, ids));
  for (const { row, ...version } of found) {
    const kept = read.get(row.documentId) ?? { version: versionOf(version), rows: [] };
    kept.rows.push(row);
    read.set(row.documentId, kept);
  }
  return read;
}
