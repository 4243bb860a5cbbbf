import { fold, type Lemmatizer } from "#core/language";
import type { Checked } from "#core/models";
import { namedOptions } from "./chosen-options.ts";
import type { Proposed, ProposedAnswer, ProposeInput } from "./contract.ts";
import { exactInDocument, ownSentences } from "./document-values.ts";
import { EXACT } from "./named-values.ts";
import { type PossibleQuestion, possibleQuestions } from "./possible-questions.ts";
import { type ReadText, readText } from "./read-text.ts";
import { alike, saidWords } from "./said-words.ts";
import { saidYesNo } from "./said-yes-no.ts";

/**
 * Keeps the proposals whose question may be asked, whose value passes its validator, whose quotation stands in the text
 * to the letter, and bears the value out; of two for one question, the first.
 */
export function verifyProposed(
  input: ProposeInput,
  { proposals }: Proposed,
  lemmatizer: Lemmatizer,
): Checked<Proposed> {
  const { evaluation, form, isDocument, text } = input;
  const document = isDocument ? readText(text, lemmatizer) : null;
  const possible = new Map(possibleQuestions(form, evaluation).map((one) => [one.question.id, one]));
  const faults: string[] = [];
  const kept = new Map<string, ProposedAnswer>();
  for (const proposal of proposals) {
    const one = possible.get(proposal.node);
    const fault =
      faultOf(proposal, one, text, lemmatizer) ??
      (one && document && !isOfWriter(proposal, one, document, lemmatizer)
        ? `Z dokumentu nie wynika, że „${proposal.node}” dotyczy tej osoby.`
        : null);
    if (fault) faults.push(fault);
    else if (!kept.has(proposal.node)) kept.set(proposal.node, proposal);
  }
  for (const node of impossibleTogether(input, [...kept.values()])) {
    kept.delete(node);
    faults.push(`O „${node}” nie pyta się przy pozostałych odpowiedziach.`);
  }
  const output = kept.size > 0 || proposals.length === 0 ? { proposals: [...kept.values()] } : null;
  return { output, faults };
}

/** The proposals whose question would not be asked if the others were accepted. */
function impossibleTogether(
  { evaluation, form }: ProposeInput,
  proposals: readonly ProposedAnswer[],
): string[] {
  let kept = [...proposals];
  for (;;) {
    const values = new Map(evaluation.values);
    for (const { question, read } of possibleQuestions(form, evaluation)) {
      const reading = read(kept.find(({ node }) => node === question.id)?.value);
      if (reading && "value" in reading) values.set(question.id, reading.value);
    }
    const asked = new Set(possibleQuestions(form, { ...evaluation, values }).map((one) => one.question.id));
    const still = kept.filter(({ node }) => asked.has(node));
    if (still.length === kept.length)
      return proposals.filter((one) => !kept.includes(one)).map(({ node }) => node);
    kept = still;
  }
}

function faultOf(
  { node, quote, value }: ProposedAnswer,
  possible: PossibleQuestion | undefined,
  text: string,
  lemmatizer: Lemmatizer,
): string | null {
  if (!possible) return `O to nie można teraz zapytać: „${node}”.`;
  if (!text.includes(quote)) return `Cytat do „${node}”, którego w tekście nie ma.`;
  const reading = possible.read(value);
  if (reading === null || "fault" in reading) return `Odpowiedź na „${node}” nie przechodzi sprawdzenia.`;
  return isBorneOut(possible, value, quote, lemmatizer)
    ? null
    : `Odpowiedź na „${node}” nie wynika z cytatu.`;
}

/** Whether a document says of its writer what a proposal takes from it. */
function isOfWriter(
  { quote, value }: ProposedAnswer,
  { question, read }: PossibleQuestion,
  document: ReadText,
  lemmatizer: Lemmatizer,
): boolean {
  const start = document.text.indexOf(quote);
  const end = start + quote.length;
  if (EXACT.has(question.answer.kind)) {
    const stated = exactInDocument(question, document, lemmatizer);
    const same = stated && JSON.stringify(read(stated.value)) === JSON.stringify(read(value));
    return Boolean(same && stated.start < end && start < stated.end);
  }
  const isIn = (one: { start: number; end: number }) => one.start < end && start < one.end;
  const own = ownSentences(document).sentences;
  const quoted = document.sentences.filter((one) => isIn(one) && one.words.length > 0);
  return quoted.length > 0 && quoted.every((one) => own.includes(one));
}

/** Whether the quotation alone states the value: in value where it is exact, in the option's words, or word by word. */
function isBorneOut(
  { question, read }: PossibleQuestion,
  value: ProposedAnswer["value"],
  quote: string,
  lemmatizer: Lemmatizer,
): boolean {
  const { answer } = question;
  const said = readText(quote, lemmatizer);
  switch (answer.kind) {
    case "choice":
    case "choices": {
      const named = new Set(namedOptions(answer.options, said, lemmatizer).map((one) => one.value));
      const chosen = typeof value === "string" ? [value] : (value as readonly string[]);
      return chosen.every((one) => named.has(one)) && (answer.kind === "choices" || named.size === 1);
    }
    case "yes-no": {
      const answers = new Set(saidYesNo(question, said, lemmatizer).map((one) => one.value));
      return answers.size === 1 && answers.has(value as "yes" | "no");
    }
    case "text":
    case "long-text":
    case "place":
    case "files":
      return saysWordByWord(value, quote, lemmatizer);
    default: {
      const meant = JSON.stringify(read(value));
      return said.stated(answer.kind).some((stated) => JSON.stringify(read(stated.value)) === meant);
    }
  }
}

/** Whether every word and number of the value stands in the quotation, a word in any form. */
function saysWordByWord(value: ProposedAnswer["value"], quote: string, lemmatizer: Lemmatizer): boolean {
  const said = (typeof value === "string" ? [value] : Object.values(value)).join(" ");
  const there = saidWords(quote, lemmatizer);
  const figures = new Set(fold(quote).match(/\d+/g) ?? []);
  return (
    saidWords(said, lemmatizer).every((word) => there.some((one) => alike(one, word))) &&
    (fold(said).match(/\d+/g) ?? []).every((figure) => figures.has(figure)) &&
    /[\p{L}\d]/u.test(said)
  );
}
