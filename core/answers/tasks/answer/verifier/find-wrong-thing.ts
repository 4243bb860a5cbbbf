import type { HardFact } from "#core/language";
import type { WordForms } from "../../../terms/word-forms.ts";
import { type Basis, type Clause, factKey, has, type Piece } from "./pieces.ts";

/** Facts of which a passage may have several that are taken for one another. */
const RIVALS = new Set<HardFact["kind"]>([
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
/** Words of the sentence that stand in another clause than the fact tell less of it. */
const ELSEWHERE = 0.4;
/** By so much a rival has to fit better, as a share and at least. */
const BETTER = { share: 1.15, least: 0.35 };

/** Words that say that a value follows, and not what it is the value of. */
const BEARING = new Set(
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
  return sentence.facts.find((fact) => RIVALS.has(fact.kind) && isWrongThing(fact, sentence, basis));
}

function isWrongThing(fact: HardFact, sentence: Piece, basis: Basis): boolean {
  const clause = clauseOf(sentence, fact);
  const words = sentence.words
    .filter((word) => tells(word) && !(word.start < fact.end && word.end > fact.start))
    .map((word) => ({
      word,
      weight: basis.weight(word) * (clause?.words.includes(word) ? 1 : ELSEWHERE),
    }));
  if (words.length === 0) return false;
  const best = new Map<string, number>();
  for (const piece of basis.pieces)
    for (const stated of piece.facts) {
      if (stated.kind !== fact.kind) continue;
      const key = factKey(stated);
      best.set(key, Math.max(best.get(key) ?? 0, fits(words, piece, clauseOf(piece, stated))));
    }
  const own = best.get(factKey(fact));
  // It stands in a heading only, or in another spelling: nothing to tell by.
  if (own === undefined) return false;
  const others = new Set(sentence.facts.map(factKey));
  for (const [key, rival] of best)
    if (key !== factKey(fact) && rival > own * BETTER.share && rival > own + BETTER.least)
      if (!others.has(key) || clause !== undefined) return true;
  return false;
}

function fits(
  words: readonly { word: WordForms; weight: number }[],
  piece: Piece,
  clause: Clause | undefined,
): number {
  let sum = 0;
  for (const { weight, word } of words)
    if (clause && has(clause.forms, word)) sum += weight * NEAR.clause;
    else if (has(piece.forms, word)) sum += weight * NEAR.piece;
    else if (has(piece.above, word)) sum += weight * NEAR.above;
  return sum;
}

const tells = (word: WordForms) =>
  !word.stopword && !word.number && ![...word.forms].some((form) => BEARING.has(form));

const clauseOf = ({ clauses }: Piece, fact: HardFact) =>
  clauses.find(({ start, end }) => fact.start >= start && fact.start < end);
