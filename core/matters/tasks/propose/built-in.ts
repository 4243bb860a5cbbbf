import type { Question } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import { namedOptions } from "./chosen-options.ts";
import type { Proposed, ProposedAnswer, ProposeInput } from "./contract.ts";
import { type PossibleQuestion, possibleQuestions } from "./possible-questions.ts";
import { type ReadText, readText } from "./read-text.ts";
import { alike, type SaidWord, saidWords } from "./said-words.ts";
import { saidYesNo } from "./said-yes-no.ts";
import type { StatedValue } from "./stated-values.ts";
import { isWriters } from "./whose-value.ts";

/** Kinds of which a text that has one speaks of the writer, so that the question need not be named. */
const OWN = new Set([
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
const EXACT = new Set([...OWN, "integer", "decimal", "money", "date", "address"]);

/**
 * What a text answers of a form, without a model: what is exact, and what is said in the form's own words. Rather
 * nothing than something wrong: choices are looked for only where they are asked, now or by what was found before.
 */
export function proposeByWords({ evaluation, form, text }: ProposeInput, lemmatizer: Lemmatizer): Proposed {
  const said = readText(text, lemmatizer);
  const values = new Map(evaluation.values);
  const found = new Map<string, ProposedAnswer>();
  for (let known = -1; known < found.size; ) {
    known = found.size;
    const questions = possibleQuestions(form, { ...evaluation, values });
    for (const one of questions) {
      const { id: node, answer } = one.question;
      if (found.has(node) || !(one.asked || EXACT.has(answer.kind))) continue;
      const stated = proposalFor(one, questions, said, lemmatizer);
      const reading = stated && one.read(stated.value);
      if (!stated || !reading || "fault" in reading) continue;
      found.set(node, { node, value: stated.value, quote: text.slice(stated.start, stated.end) });
      if (!values.has(node)) values.set(node, reading.value);
    }
  }
  const order = possibleQuestions(form, evaluation).map(({ question }) => question.id);
  const place = ({ node }: ProposedAnswer) => order.indexOf(node);
  return { proposals: [...found.values()].sort((a, b) => place(a) - place(b)) };
}

function proposalFor(
  { question }: PossibleQuestion,
  questions: readonly PossibleQuestion[],
  said: ReadText,
  lemmatizer: Lemmatizer,
): StatedValue | null {
  const { answer } = question;
  if (answer.kind === "choice") return only(namedOptions(answer.options, said, lemmatizer));
  if (answer.kind === "yes-no") return only(saidYesNo(question, said, lemmatizer));
  if (answer.kind === "choices") {
    const named = namedOptions(answer.options, said, lemmatizer);
    const [first] = named;
    if (!first) return null;
    const values = [...new Set(named.map(({ value }) => value))];
    return {
      value: values,
      start: Math.min(...named.map(({ start }) => start)),
      end: Math.max(...named.map(({ end }) => end)),
    };
  }
  const stated = said.stated(answer.kind);
  if (OWN.has(answer.kind)) {
    const same = questions.filter(({ question: { answer: other } }) => other.kind === answer.kind);
    const alone = answer.kind !== "period" || same.length === 1;
    const one = same[0]?.question === question && alone ? only(stated) : null;
    return one && isWriters(one, said) ? one : null;
  }
  return only(namedFor(question, stated, said, lemmatizer));
}

/** The one value that is found, at its first place; null where there are several. */
function only(found: readonly StatedValue[]): StatedValue | null {
  const values = new Set(found.map(({ value }) => JSON.stringify(value)));
  return values.size === 1 ? found[0]! : null;
}

/** Words of a question's label that its sentence has to have. */
const LEAST_NAMED = 0.5;

/** The values in whose sentence the question is named; a number stands before its unit, or beside what is counted. */
function namedFor(
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
