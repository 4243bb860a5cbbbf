import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { anyOf, type Db, together } from "#core/db";
import { recentlyUsed } from "#core/language";
import { knowledgeDocuments, knowledgePassages, knowledgeQuestions } from "./tables.ts";

/** What the database says of a document each time that something of it is to be shown. */
export type DocumentState = Pick<
  typeof knowledgeDocuments.$inferSelect,
  "id" | "slug" | "title" | "unit" | "visibility" | "language" | "validFrom" | "validTo" | "sample"
> & { version: string };
export type PassageRow = typeof knowledgePassages.$inferSelect;
export type QuestionRow = typeof knowledgeQuestions.$inferSelect;

/** Reads documents for searches: their state anew for each, their texts once as long as they are the same. */
export interface Texts {
  /** The state of documents as it is now; those that are gone are left out. The texts wanted next are read with it. */
  states(wanted: {
    documents: Iterable<string>;
    passages: readonly PassagePlace[];
    questionsOf: Iterable<string>;
  }): Promise<Map<string, DocumentState>>;
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

/** What one statement reads, by identifiers. */
interface Wanted {
  documents: readonly string[];
  passages: readonly string[];
  /** Documents whose known questions are read. */
  questionsOf: readonly string[];
}

/** What is kept, of the passages and documents used lately; at most twice as many are held. */
const KEPT_PASSAGES = 5_000;
const KEPT_DOCUMENTS = 1_000;
/** Searches whose texts are looked up at once. */
const SEARCHES_AT_ONCE = 50;

/** A statement with a name would stay in the server's session, which a pooler may give to another. */
const UNNAMED = "";

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
  const statement = prepare(db);

  /** Keeps the texts that are read with the version of their document; without its document a text is not kept. */
  const read = together(SEARCHES_AT_ONCE, async (asked: readonly Wanted[]) => {
    const all = (of: keyof Wanted) => [...new Set(asked.flatMap((wanted) => wanted[of]))];
    const questionsOf = all("questionsOf");
    const found = await statement.execute({
      documents: all("documents"),
      passages: all("passages"),
      questionsOf,
    });
    const states = new Map(found.flatMap(({ state }) => (state ? [[state.id, state]] : [])));
    for (const { passage } of found) {
      const state = passage && states.get(passage.documentId);
      if (state) keptPassages.set(passage.id, { version: state.version, row: passage });
    }
    const questions = Map.groupBy(
      found.flatMap(({ question }) => question ?? []),
      ({ documentId }) => documentId,
    );
    for (const id of questionsOf) {
      const state = states.get(id);
      if (state) keptQuestions.set(id, { version: state.version, rows: questions.get(id) ?? [] });
    }
    return asked.map(({ documents }) => new Map(documents.flatMap((id) => pair(id, states.get(id)))));
  });

  return {
    async states({ documents, passages, questionsOf }) {
      const ids = [...new Set(documents)];
      if (ids.length === 0) return new Map();
      return read({
        documents: ids,
        passages: passages.map(idOf).filter((id) => !keptPassages.get(id)),
        questionsOf: [...questionsOf].filter((id) => !keptQuestions.get(id)),
      });
    },
    async passages(wanted, states) {
      const current = wanted.flatMap(({ id, documentId }) => {
        const state = states.get(documentId);
        return state ? [{ id, documentId, version: state.version }] : [];
      });
      const missing = current.filter(({ id, version }) => keptPassages.get(id)?.version !== version);
      if (missing.length > 0)
        await read({
          documents: missing.map(({ documentId }) => documentId),
          passages: missing.map(idOf),
          questionsOf: [],
        });
      return new Map(
        current.flatMap(({ id, version }) => {
          const kept = keptPassages.get(id);
          return pair(id, kept?.version === version ? kept.row : undefined);
        }),
      );
    },
    async questions(states) {
      const current = [...states.values()];
      const missing = current
        .filter(({ id, version }) => keptQuestions.get(id)?.version !== version)
        .map(idOf);
      if (missing.length > 0) await read({ documents: missing, passages: [], questionsOf: missing });
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

/**
 * All that a search reads, in one statement that is built once: so the texts are those of the documents' states beside
 * them. Each row is a state, a passage or a question, as JSON, which is read faster than as many columns.
 */
function prepare(db: Db) {
  const { id, slug, title, unit, visibility, language, validFrom, validTo, sample } = knowledgeDocuments;
  // A document that is stored again has another version, also where its file is the same.
  const version = sql<string>`${knowledgeDocuments.digest} || ' ' || extract(epoch from ${knowledgeDocuments.ingestedAt})`;
  const state = { id, slug, title, unit, visibility, language, validFrom, validTo, sample, version };
  const row = {
    state: nothing<DocumentState>(),
    passage: nothing<PassageRow>(),
    question: nothing<QuestionRow>(),
  };
  return db
    .select({ ...row, state: asJson<DocumentState>(state) })
    .from(knowledgeDocuments)
    .where(anyOf(id, sql.placeholder("documents")))
    .unionAll(
      db
        .select({ ...row, passage: asJson<PassageRow>(getTableColumns(knowledgePassages)) })
        .from(knowledgePassages)
        .where(anyOf(knowledgePassages.id, sql.placeholder("passages"))),
    )
    .unionAll(
      db
        .select({ ...row, question: asJson<QuestionRow>(getTableColumns(knowledgeQuestions)) })
        .from(knowledgeQuestions)
        .where(anyOf(knowledgeQuestions.documentId, sql.placeholder("questionsOf"))),
    )
    .prepare(UNNAMED);
}

const nothing = <Row>() => sql<Row | null>`null::json`;

/** Columns whose values JSON has as they are: neither moments nor bytes. */
function asJson<Row extends object>(columns: { readonly [Name in keyof Row]: PgColumn | SQL }) {
  const pairs = Object.entries<PgColumn | SQL>(columns).map(
    ([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`,
  );
  return sql<Row | null>`json_build_object(${sql.join(pairs, sql`, `)})`;
}
