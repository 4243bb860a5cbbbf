import { fold, type Lemmatizer } from "#core/language";
import type { WordForms } from "../../../terms/word-forms.ts";
import { shareOf } from "./find-turned.ts";
import { type Basis, factKey, has, type Piece, pieceOf } from "./pieces.ts";

/** What begins a condition, an exception or a restriction. */
const CONDITION =
  /(?:\b(?:chyba ze|jesli|jezeli|o ile|pod warunkiem|z wyjatkiem|z wylaczeniem|oprocz|poza|nie dotyczy|nie obejmuje|tylko|wylacznie|jedynie|dopiero|w przypadku|w razie|z zastrzezeniem|gdy|dla osob|dla rodzin|dla wlascicieli|osoby, ktor\w+|osob, ktor\w+|osobom, ktor\w+|osoba, ktor\w+|po uzyskaniu|po uprzednim|bez mozliwosci|przy czym)\b)/g;
/** Words that let something hold for all; a passage that does not have them does not say so. */
export const ALL =
  /\b(?:zawsze|kazd\w+|wszys\w+|wszelk\w+|bez wzgledu|bez wyjatk\w+|nie ma (?:od tego |tu )?(?:zadnych )?wyjatk\w+|nigdy|kazdorazowo|niezaleznie|bezwarunkowo|nawet|w kazdym)\b/;
/** Where it ends that stands at the beginning; one that stands at the end goes to the end of the sentence. */
const ENDS = /[,;:)]|\s[–—]\s/g;
/** Of the words of a condition so many have to be in the sentence, or it has to have a condition of its own. */
const LEAST_KEPT = 0.34;
/** The piece that a sentence is taken from has at least so much of its weight. */
const LEAST_SHARED = 0.5;

/**
 * A condition that its source has and the sentence leaves out, so that it says of all what holds for some. The
 * question counts as said: who asks as a pupil need not be told that it holds for pupils.
 */
export function findDroppedCondition(
  sentence: Piece,
  basis: Basis,
  question: Piece,
  lemmatizer: Lemmatizer,
): string | undefined {
  const source = sourceOf(sentence, basis);
  if (!source) return undefined;
  const all = ALL.exec(fold(sentence.text))?.[0];
  if (
    all !== undefined &&
    !fold(source.text).includes(all.slice(0, 4)) &&
    !fold(source.text).match(/\bwszys/)
  )
    return all;
  if (conditionsIn(sentence.text).length > 0) return undefined;
  for (const { end, start, text } of conditionsIn(source.text)) {
    const rest = pieceOf(`${source.text.slice(0, start)} ${source.text.slice(end)}`, lemmatizer);
    const condition = pieceOf(text, lemmatizer).words.filter(meaning);
    if (condition.length === 0) continue;
    const said = (word: WordForms) => has(sentence.forms, word) || has(question.forms, word);
    const kept = condition.filter(said).length / condition.length;
    if (kept >= LEAST_KEPT) continue;
    // Only where the sentence tells of what the condition is for, and not of the condition alone.
    if (shareOf(sentence, rest, basis) >= LEAST_SHARED) return text;
  }
  return undefined;
}

/** The piece that has most of the sentence's words, of those with its figures where it has some. */
export function sourceOf(sentence: Piece, basis: Basis): Piece | undefined {
  const facts = sentence.facts.map(factKey);
  const withFacts = basis.pieces.filter((piece) => {
    const own = new Set(piece.facts.map(factKey));
    return facts.length > 0 && facts.every((fact) => own.has(fact));
  });
  const pieces = (withFacts.length > 0 ? withFacts : basis.pieces).map((piece) => ({
    piece,
    share: shareOf(sentence, piece, basis),
  }));
  const best = pieces.reduce((a, b) => (b.share > a.share ? b : a), {
    piece: undefined as Piece | undefined,
    share: 0,
  });
  return best.share >= LEAST_SHARED ? best.piece : undefined;
}

const meaning = ({ stopword }: WordForms) => !stopword;

export function conditionsIn(text: string): { text: string; start: number; end: number }[] {
  const folded = fold(text);
  return [...folded.matchAll(CONDITION)].map(({ 0: marker, index }) => {
    ENDS.lastIndex = index + marker.length;
    const end = ENDS.exec(folded)?.index ?? text.length;
    return { text: text.slice(index, end), start: index, end };
  });
}
