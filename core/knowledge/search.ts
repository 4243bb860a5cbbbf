import type { Db } from "#core/db";
import { holdsOn, maySee } from "./may-see.ts";
import { questionId } from "./question-id.ts";
import type { SearchIndex } from "./search-index/index.ts";
import { type DocumentState, type PassageRow, textsOf } from "./texts.ts";
import type { Found, FoundPassage, QuestionHit, SearchQuery } from "./types.ts";
import { fuseMeaning } from "./vectors/fuse-meaning.ts";
import type { Meaning } from "./vectors/open-meaning.ts";

const DEFAULT_LIMIT = 10;
/** More are asked of the index than wanted, since it may hold some that the database no longer shows. */
const SPARE = 5;
/** How many known questions a search gives. */
const QUESTIONS = 20;
/** How many passages near in meaning are fused with those that words found, and what they weigh. */
export const NEAR_IN_MEANING = 50;
export const MEANING = 0.4;
/** Of the documents of so many first hits, what they are asked and do not answer is given too. */
const NEAR = 6;

/**
 * Finds passages that the asker may see and that hold on the day asked about, by words and, where there is an embedder,
 * by meaning, the known questions that are like the
 * one asked, and those that the documents found are asked and do not answer. The index only proposes: each hit is
 * looked up in the database again before it is shown.
 */
export async function searchKnowledge(
  deps: { db: Db; index: SearchIndex; meaning?: Meaning | undefined },
  query: SearchQuery,
): Promise<Found> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const [byWords, alike, vocabulary, near] = await Promise.all([
    deps.index.search({ ...query, limit: limit + SPARE }),
    deps.index.searchQuestions({ ...query, text: query.question ?? query.text, limit: QUESTIONS }),
    deps.index.vocabulary(),
    deps.meaning?.near(query, NEAR_IN_MEANING) ?? [],
  ]);
  const proposed = near.length > 0 ? fuseMeaning(byWords, near, MEANING).slice(0, limit + SPARE) : byWords;
  const close = new Set([...proposed.slice(0, NEAR), ...alike.slice(0, NEAR)].map((hit) => hit.documentId));
  const texts = textsOf(deps.db);
  const asked = new Set([...close, ...alike.map(({ documentId }) => documentId)]);
  const states = await texts.states({
    documents: [...proposed, ...alike].map(({ documentId }) => documentId),
    passages: proposed,
    questionsOf: asked,
  });
  for (const [id, document] of states)
    if (!maySee(document, query.sight) || !holdsOn(document, query.asOf)) states.delete(id);
  const known = new Map(
    (await texts.questions(new Map([...states].filter(([id]) => asked.has(id))))).map((entry) => [
      questionId(entry),
      entry,
    ]),
  );
  const found = alike.flatMap(({ id, score }) => {
    const entry = known.get(id);
    return entry ? [{ entry, score }] : [];
  });
  const rows = await texts.passages(
    [
      ...proposed,
      ...found.flatMap(({ entry: { passageId: id, documentId } }) => (id ? [{ id, documentId }] : [])),
    ],
    states,
  );
  const shown = (id: string): FoundPassage | null => {
    const row = rows.get(id);
    const document = row && states.get(row.documentId);
    return document ? present(document, row) : null;
  };
  const passages = proposed.flatMap(({ id, score, fields }) => {
    const passage = shown(id);
    return passage ? [{ passage, score, fields }] : [];
  });
  const questions = found.flatMap(
    ({ entry: { asked, documentId, answer, passageId }, score }): QuestionHit[] => {
      if (answer === null) return [{ asked, documentId, answer, score }];
      const passage = shown(passageId ?? "");
      return passage ? [{ asked, documentId, answer: { text: answer, passage }, score }] : [];
    },
  );
  const heard = new Set(found.map(({ entry }) => entry));
  const unanswered = [...known.values()]
    .filter((entry) => entry.answer === null && close.has(entry.documentId) && !heard.has(entry))
    .map(({ asked, documentId }): QuestionHit => ({ asked, documentId, answer: null, score: 0 }));
  return { passages: passages.slice(0, limit), questions: [...questions, ...unanswered], vocabulary };
}

function present(document: DocumentState, passage: PassageRow): FoundPassage {
  return {
    id: passage.id,
    documentId: document.id,
    documentTitle: document.title,
    url: sourceUrl(document.slug, passage.anchor),
    ordinal: passage.ordinal,
    headingPath: passage.headingPath,
    anchor: passage.anchor,
    page: passage.page,
    kind: passage.kind,
    text: passage.text,
    unit: document.unit,
    visibility: document.visibility,
    language: document.language,
    validFrom: document.validFrom,
    validTo: document.validTo,
    sample: document.sample,
  };
}

/** Address of a document's page, opened at a passage. */
export function sourceUrl(slug: string, anchor?: string): string {
  return anchor ? `/zrodla/${slug}#${anchor}` : `/zrodla/${slug}`;
}
