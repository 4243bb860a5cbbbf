import type { HardFact } from "#core/language";
import type { WordForms } from "../../../terms/word-forms.ts";
import { type Basis, type Clause, factKey, has, inFact, type Piece } from "./pieces.ts";

/** Facts of which a passage may have several that are taken for one another. */
export const RIVALS: ReadonlySet<HardFact["kind"]> = new Set<HardFact["kind"]>([
  "amount",
  "date",
  "term",
  "time",
  "phone",
  "email",
  "account",
  "number",
  "article",
  "identifier",
]);
/** How near a word stands to a fact: in its clause, in its sentence or row, above its passage. */
const NEAR = { clause: 1, piece: 0.6, above: 0.15 };
/** Words of the sentence that stand in another clause than the fact tell less of it, and words of the title, too. */
const ELSEWHERE = 0.4;
const TOPIC = 0.6;
/** What is said of others than these. */
const OTHERS = new Set(["nie", "bez", "inny", "oprocz", "poza", "ani"]);
/** A rival fits better by so many times what speaks against it, and at least by so much. */
const BETTER = { times: 1.5, least: 0.35 };

/** Words that say that a value follows, and not what it is the value of. */
export const BEARING: ReadonlySet<string> = new Set(
  `wynosic kosztowac oplata koszt cena stawka kwota wysokosc placic zaplacic termin czas trwac godzina czynny
   pracowac przyjmowac otwarty dzialac obslugiwac zaplata nalezec numer telefon tel adres zloty zl dzien dni tydzien miesiac rok ciag data`.split(
    /\s+/,
  ),
);

/**
 * A fact of a sentence that its passages have, though for something else: the words around it in the sentence stand
 * nearer to another fact of the same kind. Undefined where there is none.
 */
export function findWrongThing(sentence: Piece, basis: Basis): HardFact | undefined {
  return sentence.facts.find(
    (fact) => RIVALS.has(fact.kind) && rivalry(fact, sentence, basis) > BETTER.least,
  );
}

/** By how much another fact of the kind fits the sentence better; 0 where none does. */
export function rivalry(fact: HardFact, sentence: Piece, basis: Basis): number {
  const words = wordsFor(fact, sentence, basis);
  if (words.length === 0) return 0;
  const stated = basis.pieces.flatMap((piece) =>
    piece.facts
      .filter((other) => areAlike(fact, sentence, other, piece))
      .map((other) => ({ key: factKey(other), piece, fits: fitOf(words, piece, clauseOf(piece, other)) })),
  );
  const own = stated.filter(({ key }) => key === factKey(fact));
  // It stands in a heading only: nothing to tell by.
  if (own.length === 0) return 0;
  const said = new Set(sentence.facts.map(factKey));
  const homes = new Set(own.map(({ piece }) => piece));
  // Where one piece has all figures of the sentence, only those beside them can be meant.
  const whole = said.size > 1 && own.some(({ piece }) => hasAll(piece, said));
  const rivals = stated.filter(
    ({ key, piece }) => key !== factKey(fact) && (!whole || (homes.has(piece) && !said.has(key))),
  );
  return Math.max(0, ...rivals.map((rival) => Math.min(...own.map(({ fits }) => better(rival.fits, fits)))));
}

const hasAll = ({ facts }: Piece, keys: ReadonlySet<string>) =>
  [...keys].every((key) => facts.some((fact) => factKey(fact) === key));

/** The words of a sentence that tell what its fact is the fact of, and how much. */
function wordsFor(fact: HardFact, sentence: Piece, basis: Basis): { word: WordForms; weight: number }[] {
  const own = sentence.clauses.find(({ start, end }) => fact.start >= start && fact.start < end);
  const denies = sentence.clauses.some(
    (clause) => clause !== own && clause.words.some(({ folded }) => OTHERS.has(folded)),
  );
  return sentence.clauses.flatMap((clause) => {
    const hasRival = sentence.facts.some(
      (other) =>
        other !== fact && other.kind === fact.kind && other.start >= clause.start && other.start < clause.end,
    );
    if (clause !== own && (hasRival || denies)) return [];
    return clause.words
      .filter((word) => tells(word) && !inFact(sentence, word))
      .map((word) => {
        const isTopic = basis.pieces.every(({ above }) => has(above, word));
        const weight = basis.weight(word) * (clause === own ? 1 : ELSEWHERE) * (isTopic ? TOPIC : 1);
        return { word, weight };
      });
  });
}

/** Numbers are taken for one another where the same is counted. */
function areAlike(fact: HardFact, sentence: Piece, other: HardFact, piece: Piece): boolean {
  if (fact.kind !== other.kind) return false;
  return (
    fact.kind !== "number" ||
    factKey(fact) === factKey(other) ||
    counted(sentence, fact) === counted(piece, other)
  );
}

const counted = ({ words }: Piece, { end }: HardFact) =>
  words.find(({ start }) => start >= end)?.folded.slice(0, 3);

/** What the one has more of, less what the other has more of, which weighs more. */
function better(rival: readonly number[], own: readonly number[]): number {
  let more = 0;
  let less = 0;
  for (const [i, fit] of rival.entries()) {
    const difference = fit - own[i]!;
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return more - less * BETTER.times;
}

/** How near each word is, times its weight. */
function fitOf(
  words: readonly { word: WordForms; weight: number }[],
  piece: Piece,
  clause: Clause | undefined,
): number[] {
  return words.map(({ weight, word }) => {
    if (clause ? has(clause.forms, word) : has(piece.forms, word)) return weight * NEAR.clause;
    if (has(piece.forms, word)) return weight * NEAR.piece;
    return has(piece.above, word) ? weight * NEAR.above : 0;
  });
}

const tells = (word: WordForms) =>
  !word.stopword && !word.number && ![...word.forms].some((form) => BEARING.has(form));

/** The clause of a fact; undefined where the piece has no other of its kind, and all of it is about this one. */
const clauseOf = ({ clauses, facts }: Piece, fact: HardFact) =>
  facts.filter(({ kind }) => kind === fact.kind).length < 2
    ? undefined
    : clauses.find(({ start, end }) => fact.start >= start && fact.start < end);
