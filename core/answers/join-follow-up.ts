import type { Lemmatizer } from "#core/language";
import { hangsTogether, readTurn, type Turn } from "./follow-up/read-turn.ts";
import type { WordForms } from "./terms/word-forms.ts";
import type { Question } from "./types.ts";

/** More words of its own, and a turn stands by itself although it points at something. */
const ELLIPTICAL = 2;
/** How many earlier turns a subject may be carried over. */
const REMEMBERED = 8;
/** A joined question never grows beyond what a question may have. */
const LONGEST = 400;
const NO_QUESTION = new Set(["screened", "urgent"]);

/** Whether a later turn may lean on this one: what was turned away or urgent was no question. */
export const mayLeanOn = ({ status }: { status: string }): boolean => !NO_QUESTION.has(status);

/**
 * A turn that leans on those before ("a ile to kosztuje?", "a dla dziecka?") made to stand by itself: it keeps their
 * subject and circumstances, except those that it replaces, and asks what it asks. Any other turn as it is.
 */
export function joinFollowUp(text: string, previous: Question["previous"], lemmatizer: Lemmatizer): string {
  const earlier = previous.filter(mayLeanOn).slice(-REMEMBERED);
  let before: string | null = null;
  for (const { question } of earlier)
    before = before === null ? question : joined(question, before, lemmatizer);
  return before === null ? text : joined(text, before, lemmatizer);
}

function joined(text: string, before: string, lemmatizer: Lemmatizer): string {
  const turn = readTurn(text, lemmatizer);
  if (!leans(turn)) return text;
  const last = readTurn(before, lemmatizer);
  if (last.subject.length === 0) return text;
  const whole = turn.asking.length > 0 ? askedAnew(turn, last) : replaced(turn, last);
  return whole.length > LONGEST ? text : whole;
}

/** Whether a turn has no subject of its own, or opens with "a" and only names another. */
function leans(turn: Turn): boolean {
  const { subject, opens, points, asking, circumstances, words } = turn;
  if (words.length === 0) return false;
  if (subject.length === 0) return asking.length > 0 || circumstances.length > 0;
  if (points) return subject.length <= ELLIPTICAL && (opens || subject.length === 1);
  return opens && asking.length === 0 && subject.length <= ELLIPTICAL;
}

/** The subject of the turn before with another question: "decyzja o warunkach zabudowy: ile się czeka?". */
function askedAnew(turn: Turn, last: Turn): string {
  const kinds = new Set(turn.circumstances.map(({ kind }) => kind));
  const kept = last.circumstances.filter(({ kind }) => !kinds.has(kind) && kind !== "condition");
  const subject = phrase(last, [...last.subject, ...kept.flatMap(({ words }) => words)]);
  return `${subject}: ${withoutOpener(turn)}`;
}

/** The turn before, with the circumstance or the thing that the new one names in place of its own. */
function replaced(turn: Turn, last: Turn): string {
  const asks = last.words.filter((word) => !last.subject.includes(word));
  const own = withoutOpener(turn).replace(/[?.!\s]+$/, "");
  if (turn.subject.length === 0) {
    const kinds = new Set(turn.circumstances.map(({ kind }) => kind));
    const gone = new Set(last.circumstances.flatMap(({ kind, words }) => (kinds.has(kind) ? words : [])));
    return `${wordsOf(
      last,
      last.words.filter((word) => !gone.has(word)),
    )} ${own}?`;
  }
  // "a zupełny?" is another kind of the same thing, "a paszport?" another thing.
  const kept = turn.subject.every(isAdjective)
    ? last.words.filter((word) => !(last.subject.includes(word) && isAdjective(word)))
    : last.words.filter(
        (word) =>
          (asks.includes(word) && (!hangsTogether(word) || isBefore(word, last.subject[0]!))) ||
          (word === last.subject[0] && INFINITIVE.test(word.surface)),
      );
  return `${wordsOf(last, kept)} ${own}?`;
}

const isBefore = (word: WordForms, other: WordForms) => word.end <= other.start;

const isAdjective = ({ lemma, folded, number }: WordForms) =>
  !number && (/(?:[^aeiou]y|[kg]i|ий)$/.test(lemma) || /(?:[ao]n|et)y$/.test(folded));

const INFINITIVE = /(?:ć|ти)$/;

function withoutOpener({ text, words, opens }: Turn): string {
  if (!opens || words.length < 2) return text;
  const about = words[0]!.folded === "what" && words[1]!.folded === "about" ? 2 : 1;
  return text.slice(words[about]?.start ?? 0);
}

/** Some words of a turn with the small ones between them, in their order. */
function phrase(turn: Turn, kept: readonly WordForms[]): string {
  const chosen = new Set(kept);
  const places = turn.words.flatMap((word, i) => (chosen.has(word) ? [i] : []));
  const [first, last] = [places[0]!, places.at(-1)!];
  const between = turn.words.filter(
    (word, i) =>
      chosen.has(word) || (i > first && i < last && hangsTogether(word) && !turn.asking.includes(word)),
  );
  return wordsOf(turn, between);
}

const wordsOf = ({ text }: Turn, words: readonly WordForms[]) =>
  words.map(({ start, end }) => text.slice(start, end)).join(" ");
