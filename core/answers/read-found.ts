import type { Day, Found, FoundPassage, Language } from "#core/knowledge";
import { isDirectory } from "./directory.ts";
import { vouchesFor } from "./named-day.ts";
import type { Run } from "./run.ts";
import { withoutMasks } from "./screening.ts";
import { type AskedKind, askedKind } from "./tasks/answer/asked-kind.ts";
import { questionTerms } from "./terms/question-terms.ts";
import { type Reading, readFound } from "./terms/reading.ts";
import { wordForms } from "./terms/word-forms.ts";
import type { AnswerDeps } from "./types.ts";

/** More are searched than are read, so that the weight of a word can be judged by how many of them have it. */
const HITS = 30;

/** Searches for a question as it was understood, on the day that it asks about. */
export async function searchFor(deps: AnswerDeps, run: Run): Promise<Found> {
  const { sight } = run.question;
  const asOf = run.day ?? run.question.asOf;
  const query = { text: run.searched, question: withoutMasks(run.text), sight, asOf, limit: HITS };
  const found = await deps.search(query);
  return run.day === null || !CHANGING.has(askedKind(wordForms(run.asked, deps.lemmatizer)))
    ? found
    : speakingOf(run.day, found);
}

/** What changes from year to year; who handles a matter and how is told as it is. */
const CHANGING = new Set<AskedKind | null>(["amount", "number", "term", "hours", "date"]);

/** What can speak of another day. */
function speakingOf(day: Day, found: Found): Found {
  return {
    ...found,
    passages: found.passages.filter(({ passage }) => vouchesFor(passage, day)),
    questions: found.questions.filter(({ answer }) => !answer || vouchesFor(answer.passage, day)),
  };
}

/**
 * What was found, read for its question. Who handles what answers "where" and "who"; other questions it only tells
 * whom to ask, so that there it is no answer.
 */
export function readRun({ lemmatizer }: AnswerDeps, run: Run, all: Found): Reading {
  const terms = questionTerms(run.asked, lemmatizer);
  const asked = run.language === "pl" ? terms : questionTerms(withoutMasks(run.text), lemmatizer);
  const kind = askedKind(terms.words);
  const found = readable(all, run.language);
  if (kind === "place" || kind === "person") return readFound(terms, found, lemmatizer, asked);
  const passages = found.passages.filter(({ passage }) => !isDirectory(passage));
  const questions = found.questions.filter(({ answer }) => !answer || !isDirectory(answer.passage));
  const directories = found.passages.filter(({ passage }) => isDirectory(passage));
  return readFound(terms, { ...found, passages, questions }, lemmatizer, asked, directories);
}

/** Without what its reader cannot read: Polish, and the language of the question. */
function readable(found: Found, language: Language): Found {
  const reads = (passage: FoundPassage) => passage.language === "pl" || passage.language === language;
  return {
    ...found,
    passages: found.passages.filter(({ passage }) => reads(passage)),
    questions: found.questions.filter(({ answer }) => !answer || reads(answer.passage)),
  };
}
