import type { Lemmatizer } from "#core/language";
import { namedOptions } from "./chosen-options.ts";
import type { Proposed, ProposedAnswer, ProposeInput } from "./contract.ts";
import { exactInDocument, ownSentences } from "./document-values.ts";
import { EXACT, namedFor, OWN, only } from "./named-values.ts";
import { type PossibleQuestion, possibleQuestions } from "./possible-questions.ts";
import { type ReadText, readText } from "./read-text.ts";
import { saidYesNo } from "./said-yes-no.ts";
import type { StatedValue } from "./stated-values.ts";
import { isWriters } from "./whose-value.ts";

/**
 * What a text answers of a form, without a model: what is exact, and what is said in the form's own words. Rather
 * nothing than something wrong: choices are looked for only where they are asked, now or by what was found before.
 */
export function proposeByWords(
  { evaluation, form, isDocument = false, text }: ProposeInput,
  lemmatizer: Lemmatizer,
): Proposed {
  const said = readText(text, lemmatizer);
  const find = isDocument ? inDocument : proposalFor;
  const values = new Map(evaluation.values);
  const found = new Map<string, ProposedAnswer>();
  for (let known = -1; known < found.size; ) {
    known = found.size;
    const questions = possibleQuestions(form, { ...evaluation, values });
    for (const one of questions) {
      const { id: node, answer } = one.question;
      if (found.has(node) || !(one.asked || EXACT.has(answer.kind))) continue;
      const stated = find(one, questions, said, lemmatizer);
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

/** What a document says: what is exact beside the words of its question, the rest where its writer speaks of themself. */
function inDocument(
  one: PossibleQuestion,
  questions: readonly PossibleQuestion[],
  said: ReadText,
  lemmatizer: Lemmatizer,
): StatedValue | null {
  return EXACT.has(one.question.answer.kind)
    ? exactInDocument(one.question, said, lemmatizer)
    : proposalFor(one, questions, ownSentences(said), lemmatizer);
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
    return one && isWriters(answer.kind, one, said) ? one : null;
  }
  // Of several amounts, the one that is asked for may be their sum.
  if (answer.kind === "money" && stated.length > 1) return null;
  return only(namedFor(question, stated, said, lemmatizer));
}
