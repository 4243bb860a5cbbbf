import type { Kind, Question } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import { hasUnit, hasWords, isBesideWords, isRuledOut, namesLabel, unitOf } from "./measures.ts";
import type { ReadSentence, ReadText } from "./read-text.ts";
import { alike, type SaidWord, saidWords } from "./said-words.ts";
import type { StatedValue } from "./stated-values.ts";
import { tellsOfOthers } from "./whose-value.ts";

/** Kinds of which a text that has one speaks of the writer, so that the question need not be named. */
export const OWN: ReadonlySet<Kind["kind"]> = new Set([
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
export const EXACT: ReadonlySet<Kind["kind"]> = new Set([
  ...OWN,
  "integer",
  "decimal",
  "money",
  "date",
  "address",
]);

/** The one value that is found, at its first place; null where there are several. */
export function only(found: readonly StatedValue[]): StatedValue | null {
  const values = new Set(found.map(({ value }) => JSON.stringify(value)));
  return values.size === 1 ? found[0]! : null;
}

/** The exact values of a text that its sentence gives for a question: by the question's label, its words or its unit. */
export function namedValues(question: Question, said: ReadText, lemmatizer: Lemmatizer): StatedValue[] {
  const { kind } = question.answer;
  const stated = said.stated(kind);
  return said.sentences.flatMap((sentence, at) => {
    if (sentence.doubtful || isRuledOut(question, sentence, lemmatizer)) return [];
    const here = stated.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const single = here.length === 1;
    return here
      .filter((one) => {
        if (kind === "integer" || kind === "decimal")
          return isMeasured(question, one, sentence, said, single, lemmatizer);
        // Where a text names many amounts, the one that is asked for stands beside its words.
        if (kind === "money") {
          if (stated.length > 1) return isBesideWords(question, one, sentence, lemmatizer);
          const named = question.words ? hasWords : isNamed;
          return named(question, sentence, lemmatizer);
        }
        if (single && isNamed(question, sentence, lemmatizer)) return true;
        return kind === "address" && isHead(question, one, said, at);
      })
      .map((one) =>
        single && one.end <= sentence.end ? { ...one, start: sentence.start, end: sentence.end } : one,
      );
  });
}

/** Whether a sentence names a question by its label or its words. */
export const isNamed = (question: Question, sentence: ReadSentence, lemmatizer: Lemmatizer): boolean =>
  namesLabel(question, sentence, lemmatizer) || hasWords(question, sentence, lemmatizer);

/** Whether a number is a question's: with its unit and named, beside the question's words, or before what is counted. */
function isMeasured(
  question: Question,
  one: StatedValue,
  sentence: ReadSentence,
  { text }: ReadText,
  single: boolean,
  lemmatizer: Lemmatizer,
): boolean {
  const unit = unitOf(question);
  const beside = isBesideWords(question, one, sentence, lemmatizer);
  const named = single && namesLabel(question, sentence, lemmatizer);
  if (unit && hasUnit(text, one.end, unit)) return beside || named;
  return (beside && unit === null) || (named && isCounted(question, text, one.end, lemmatizer));
}

const AFTER = 24;

function isCounted({ label }: Question, text: string, end: number, lemmatizer: Lemmatizer): boolean {
  const [next] = saidWords(text.slice(end, end + AFTER), lemmatizer);
  const counted: SaidWord[] = saidWords(label.pl, lemmatizer).filter(({ stopword }) => !stopword);
  return next !== undefined && counted.some((word) => alike(word, next));
}

/** Whether a postal address stands by itself in a line, as in the head or under a letter, and not under an office's name. */
function isHead({ answer }: Question, one: StatedValue, { sentences, text }: ReadText, at: number): boolean {
  if (answer.kind !== "address" || answer.inCity) return false;
  const before = text.slice(text.lastIndexOf("\n", one.start - 1) + 1, one.start);
  return (
    before.trim() === "" && !tellsOfOthers([...sentences[at]!.words, ...(sentences[at - 1]?.words ?? [])])
  );
}
