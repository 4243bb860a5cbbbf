import { eq, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
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
interface KeptQuestions {
  version: string;
  rows: QuestionRow[];
}
export interface PassagePlace {
  id: string;
  documentId: string;
}

/** What is kept, of the passages and documents used lately; at most twice as many are held. */
const KEPT_PASSAGES = 5_000;
const KEPT_DOCUMENTS = 1_000;
/** Searches whose documents are looked up at once. */
const SEARCHES_AT_ONCE = 50;

/** A statement with a name would stay in the server's session, which a pooler may give to another. */
const UNNAMED = "";

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
  const keptQuestions = recentlyUsed<KeptQuestions>(KEPT_DOCUMENTS);
  const statements = prepare(db);
  const readStates = together(SEARCHES_AT_ONCE, async (asked: readonly string[][]) => {
    const rows = await statements.states.execute({ ids: [...new Set(asked.flat())] });
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
      if (missing.length > 0)
        for (const { row, ...version } of await statements.passages.execute({ ids: missing.map(idOf) }))
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
      const read =
        missing.length === 0
          ? new Map<string, KeptQuestions>()
          : byDocument(await statements.questions.execute({ ids: missing.map(idOf) }));
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

const idOf = ({ id }: { id: string }) => id;

/** What searches read, each in one statement that is built once. Passages and questions come with the version of their document. */
function prepare(db: Db) {
  const ids = sql.placeholder("ids");
  const ofDocument = (id: PgColumn) => eq(knowledgeDocuments.id, id);
  return {
    states: db
      .select(STATE)
      .from(knowledgeDocuments)
      .where(anyOf(knowledgeDocuments.id, ids))
      .prepare(UNNAMED),
    passages: db
      .select({ row: knowledgePassages, ...VERSION })
      .from(knowledgePassages)
      .innerJoin(knowledgeDocuments, ofDocument(knowledgePassages.documentId))
      .where(anyOf(knowledgePassages.id, ids))
      .prepare(UNNAMED),
    questions: db
      .select({ row: knowledgeQuestions, ...VERSION })
      .from(knowledgeQuestions)
      .innerJoin(knowledgeDocuments, ofDocument(knowledgeQuestions.documentId))
      .where(anyOf(knowledgeQuestions.documentId, ids))
      .prepare(UNNAMED),
  };
}

/** The questions of each document that has some. */
function byDocument(found: readonly (Parameters<typeof versionOf>[0] & { row: QuestionRow })[]) {
  const read = new Map<string, KeptQuestions>();
  for (const { row, ...version } of found) {
    const kept = read.get(row.documentId) ?? { version: versionOf(version), rows: [] };
    kept.rows.push(row);
    read.set(row.documentId, kept);
  }
  return read;
}
