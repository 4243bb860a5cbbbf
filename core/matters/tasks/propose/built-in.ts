import type { Lemmatizer } from "#core/language";
import { namedOptions } from "./chosen-options.ts";
import type { Proposed, ProposedAnswer, ProposeInput } from "./contract.ts";
import { exactInDocument, ownSentences } from "./document-values.ts";
import { knownValues } from "./known-values.ts";
import { EXACT, namedValues, OWN, only } from "./named-values.ts";
import { type PossibleQuestion, possibleNodes, possibleQuestions } from "./possible-questions.ts";
import { quotedNames } from "./quoted-names.ts";
import { type ReadText, readText } from "./read-text.ts";
import { asProposal, saidRows } from "./said-rows.ts";
import { saidYesNo } from "./said-yes-no.ts";
import type { StatedValue } from "./stated-values.ts";
import { isWriters } from "./whose-value.ts";
import { type NamePart, writersName } from "./writers-name.ts";

const MEASURED = new Set(["integer", "decimal", "money"]);

/**
 * What a text answers of a form, without a model: what is exact, and what is said in the form's own words. Rather
 * nothing than something wrong: choices are looked for only where they are asked, now or by what was found before.
 */
export function proposeByWords(
  { evaluation, form, isDocument = false, text }: ProposeInput,
  lemmatizer: Lemmatizer,
): Proposed {
  const said = readText(text, lemmatizer, isDocument ? null : evaluation.today);
  const names = isDocument ? new Map<NamePart, StatedValue>() : writersName(text, lemmatizer);
  const find = isDocument ? inDocument : proposalFor;
  const values = new Map(evaluation.values);
  const found = new Map<string, ProposedAnswer>();
  const measures: StatedValue[] = [];
  for (let known = -1; known < found.size; ) {
    known = found.size;
    const questions = possibleQuestions(form, { ...evaluation, values });
    for (const one of questions) {
      const { id: node, answer } = one.question;
      if (found.has(node) || !(one.asked || answer.kind === "text" || EXACT.has(answer.kind))) continue;
      const stated = find(one, { questions, said, names, lemmatizer });
      const reading = stated && one.read(stated.value);
      if (!stated || !reading || "fault" in reading) continue;
      if (MEASURED.has(answer.kind)) measures.push(stated);
      found.set(node, { node, value: stated.value, quote: text.slice(stated.start, stated.end) });
      if (!values.has(node)) values.set(node, reading.value);
    }
  }
  const { questions, repeats } = possibleNodes(form, { ...evaluation, values });
  // A number answers one question.
  const isTaken = ({ end, start, value }: StatedValue) =>
    measures.some((one) => one.value === value && one.start <= start && end <= one.end);
  const rows = (isDocument ? [] : repeats).flatMap((one) =>
    saidRows(one, said, lemmatizer)
      .filter(({ stated }) => !isTaken(stated))
      .map((cell) => asProposal(cell, text)),
  );
  const order = questions.map(({ question }) => question.id);
  const place = ({ node }: ProposedAnswer) => order.indexOf(node);
  return { proposals: [...[...found.values()].sort((a, b) => place(a) - place(b)), ...rows] };
}

interface Looked {
  questions: readonly PossibleQuestion[];
  said: ReadText;
  names: ReadonlyMap<NamePart, StatedValue>;
  lemmatizer: Lemmatizer;
}

/** What a document says: what is exact beside the words of its question, the rest where its writer speaks of themself. */
const inDocument = (one: PossibleQuestion, looked: Looked): StatedValue | null =>
  EXACT.has(one.question.answer.kind)
    ? exactInDocument(one.question, looked.said, looked.lemmatizer)
    : proposalFor(one, { ...looked, said: ownSentences(looked.said) });

function proposalFor(one: PossibleQuestion, looked: Looked): StatedValue | null {
  const { question } = one;
  const { names, said, lemmatizer } = looked;
  const { answer } = question;
  switch (answer.kind) {
    case "choice":
      return only(namedOptions(answer.options, said, lemmatizer));
    case "choices":
      return together(namedOptions(answer.options, said, lemmatizer));
    case "yes-no":
      return only(saidYesNo(question, said, lemmatizer));
    case "text":
      return (
        names.get(question.autofill as NamePart) ??
        only([...knownValues(question, said, lemmatizer), ...quotedNames(question, said, lemmatizer)])
      );
    default:
      return exactFor(one, looked);
  }
}

function exactFor(
  { question }: PossibleQuestion,
  { questions, said, lemmatizer }: Looked,
): StatedValue | null {
  const { kind } = question.answer;
  const named = only(namedValues(question, said, lemmatizer));
  if (!OWN.has(kind)) return named;
  const same = questions.filter(({ question: other }) => other.answer.kind === kind);
  const alone = kind !== "period" || same.length === 1;
  const own = same[0]?.question === question && alone ? only(said.stated(kind)) : null;
  if (own) return isWriters(kind, own, said) ? own : null;
  return question.words && named && isWriters(kind, named, said) ? named : null;
}

/** All options that are named, as one answer. */
function together(named: readonly { value: string; start: number; end: number }[]): StatedValue | null {
  if (named.length === 0) return null;
  return {
    value: [...new Set(named.map(({ value }) => value))],
    start: Math.min(...named.map(({ start }) => start)),
    end: Math.max(...named.map(({ end }) => end)),
  };
}
