import type { Value } from "#core/forms";
import { fold, type Lemmatizer } from "#core/language";
import type { Checked } from "#core/models";
import { namedOptions } from "./chosen-options.ts";
import type { Proposed, ProposedAnswer, ProposeInput } from "./contract.ts";
import { exactInDocument, ownSentences } from "./document-values.ts";
import { EXACT } from "./named-values.ts";
import { type PossibleQuestion, possibleNodes, possibleQuestions } from "./possible-questions.ts";
import { type ReadText, readText } from "./read-text.ts";
import { alike, saidWords } from "./said-words.ts";
import { saidYesNo } from "./said-yes-no.ts";

/**
 * Keeps the proposals whose question may be asked, whose value passes its validator, whose quotation stands in the text
 * to the letter, and bears the value out; of two for one question, in one row, the first. What a text says once is of
 * one row: a second row needs the same words at another place. Of a document there are no rows.
 */
export function verifyProposed(
  input: ProposeInput,
  { proposals }: Proposed,
  lemmatizer: Lemmatizer,
): Checked<Proposed> {
  const { evaluation, form, isDocument, text } = input;
  const document = isDocument ? readText(text, lemmatizer, null) : null;
  const possible = new Map(possibleQuestions(form, evaluation).map((one) => [one.question.id, one]));
  const faults: string[] = [];
  const kept = new Map<string, ProposedAnswer>();
  for (const proposal of proposals) {
    if (proposal.row !== undefined) continue;
    const one = possible.get(proposal.node);
    const fault =
      faultOf(proposal, one, input, lemmatizer) ??
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
  const top = [...kept.values()];
  const rows = document ? [] : verifiedRows(input, proposals, top, lemmatizer, faults);
  const all = [...top, ...rows];
  const output = all.length > 0 || proposals.length === 0 ? { proposals: all } : null;
  return { output, faults };
}

/** The proposals in rows, each read with those before it in its row and with what was kept outside. */
function verifiedRows(
  { evaluation, form, text }: ProposeInput,
  proposals: readonly ProposedAnswer[],
  top: readonly ProposedAnswer[],
  lemmatizer: Lemmatizer,
  faults: string[],
): ProposedAnswer[] {
  const values = new Map(evaluation.values);
  for (const { question, read } of possibleQuestions(form, evaluation)) {
    const reading = read(top.find(({ node }) => node === question.id)?.value);
    if (reading && "value" in reading) values.set(question.id, reading.value);
  }
  const { repeats } = possibleNodes(form, { ...evaluation, values });
  const rows = new Map<string, Map<string, Value>>();
  const kept: ProposedAnswer[] = [];
  for (const proposal of proposals) {
    const { node, quote, row, value } = proposal;
    if (row === undefined) continue;
    const repeat = repeats.find((one) => one.repeat.nodes.some(({ id }) => id === node));
    const key = `${repeat?.repeat.id} ${row}`;
    const before = rows.get(key) ?? new Map<string, Value>();
    const inRow = repeat && row < repeat.repeat.atMost ? repeat.questions(before) : [];
    const possible = inRow.find(({ question }) => question.id === node);
    const fault =
      faultOf(proposal, possible, { text, evaluation }, lemmatizer) ??
      (timesSaid(text, quote) > kept.filter((one) => saysSame(one, proposal)).length
        ? null
        : `„${quote}” należy już do innego wiersza.`);
    if (fault) faults.push(fault);
    if (fault || before.has(node)) continue;
    const reading = possible!.read(value);
    if (reading && "value" in reading) before.set(node, reading.value);
    rows.set(key, before);
    kept.push(proposal);
  }
  return kept;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const saysSame = (one: ProposedAnswer, other: ProposedAnswer): boolean =>
  one.node === other.node && one.quote === other.quote && same(one.value, other.value);

const timesSaid = (text: string, quote: string): number => text.split(quote).length - 1;

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
  { text, evaluation: { today } }: Pick<ProposeInput, "text" | "evaluation">,
  lemmatizer: Lemmatizer,
): string | null {
  if (!possible) return `O to nie można teraz zapytać: „${node}”.`;
  if (!text.includes(quote)) return `Cytat do „${node}”, którego w tekście nie ma.`;
  const reading = possible.read(value);
  if (reading === null || "fault" in reading) return `Odpowiedź na „${node}” nie przechodzi sprawdzenia.`;
  return isBorneOut(possible, value, readText(quote, lemmatizer, today), lemmatizer)
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
  const isQuoted = (one: { start: number; end: number }) => one.start < end && start < one.end;
  if (EXACT.has(question.answer.kind)) {
    const stated = exactInDocument(question, document, lemmatizer);
    return stated !== null && isQuoted(stated) && same(read(stated.value), read(value));
  }
  const own = ownSentences(document).sentences;
  const quoted = document.sentences.filter((one) => isQuoted(one) && one.words.length > 0);
  return quoted.length > 0 && quoted.every((one) => own.includes(one));
}

/** Whether the quotation alone states the value: in value where it is exact, in the option's words, or word by word. */
function isBorneOut(
  { question, read }: PossibleQuestion,
  value: ProposedAnswer["value"],
  said: ReadText,
  lemmatizer: Lemmatizer,
): boolean {
  const { answer } = question;
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
      return saysWordByWord(value, said.text, lemmatizer);
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
