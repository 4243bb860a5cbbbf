import type { Question } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import type { ReadText } from "./read-text.ts";
import { alike, type SaidWord, saidWords } from "./said-words.ts";
import type { StatedValue } from "./stated-values.ts";

/** Kinds of which a text that has one speaks of the writer, so that the question need not be named. */
export const OWN = new Set([
  "pesel",
  "nip",
  "regon",
  "land-register",
  "bank-account",
  "phone",
  "email",
  "parcel",
  "period",
]);

/** Kinds of which a text says the exact value. */
export const EXACT = new Set([...OWN, "integer", "decimal", "money", "date", "address"]);

/** The one value that is found, at its first place; null where there are several. */
export function only(found: readonly StatedValue[]): StatedValue | null {
  const values = new Set(found.map(({ value }) => JSON.stringify(value)));
  return values.size === 1 ? found[0]! : null;
}

/** Words of a question's label that its sentence has to have. */
const LEAST_NAMED = 0.5;

/** The values in whose sentence the question is named; a number stands before its unit, or beside what is counted. */
export function namedFor(
  question: Question,
  stated: readonly StatedValue[],
  { sentences, text }: ReadText,
  lemmatizer: Lemmatizer,
): StatedValue[] {
  const label = saidWords(question.label.pl, lemmatizer).filter(({ stopword }) => !stopword);
  const unit = "unit" in question.answer ? (question.answer.unit?.pl ?? null) : null;
  return sentences.flatMap(({ doubtful, words, ...sentence }) => {
    const here = stated.filter(({ end, start }) => start >= sentence.start && end <= sentence.end);
    if (here.length !== 1) return [];
    if (doubtful || !names(label, words)) return [];
    const isNumber = question.answer.kind === "integer" || question.answer.kind === "decimal";
    const [one] = here;
    if (isNumber && !isCounted(text, one!.end, unit, label, lemmatizer)) return [];
    return [{ value: one!.value, start: sentenceStart(text, sentence), end: sentence.end }];
  });
}

const sentenceStart = (text: string, { end, start }: { start: number; end: number }) =>
  start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);

const names = (label: readonly SaidWord[], words: readonly SaidWord[]): boolean =>
  label.length > 0 &&
  label.filter((word) => words.some((one) => alike(one, word))).length / label.length >= LEAST_NAMED;

const AFTER = 24;

function isCounted(
  text: string,
  end: number,
  unit: string | null,
  label: readonly SaidWord[],
  lemmatizer: Lemmatizer,
): boolean {
  const after = text
    .slice(end, end + AFTER)
    .trimStart()
    .toLowerCase();
  if (
    unit &&
    (after.startsWith(unit.toLowerCase()) || after.startsWith(unit.toLowerCase().replace("²", "2")))
  )
    return true;
  const [next] = saidWords(after, lemmatizer);
  return next !== undefined && label.some((word) => alike(word, next));
}
