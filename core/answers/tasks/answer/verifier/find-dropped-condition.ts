import { fold, type Lemmatizer } from "#core/language";
import type { WordForms } from "../../../terms/word-forms.ts";
import { type Basis, has, type Piece, pieceOf } from "./pieces.ts";

/** What begins a condition, an exception or a restriction. */
const CONDITION =
  /(?:\b(?:chyba ze|jesli|jezeli|o ile|pod warunkiem|z wyjatkiem|z wylaczeniem|oprocz|poza|nie dotyczy|nie obejmuje|tylko|wylacznie|jedynie|dopiero|w przypadku|w razie|z zastrzezeniem|gdy|dla osob|dla rodzin|dla wlascicieli|osoby, ktor\w+|osob, ktor\w+|osobom, ktor\w+|osoba, ktor\w+|po uzyskaniu|po uprzednim|bez mozliwosci|przy czym)\b)/g;
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
  if (conditionsIn(sentence.text).length > 0) return undefined;
  for (const { end, start, text } of conditionsIn(source.text)) {
    const rest = pieceOf(`${source.text.slice(0, start)} ${source.text.slice(end)}`, lemmatizer);
    const condition = pieceOf(text, lemmatizer).words.filter(meaning);
    if (condition.length === 0) continue;
    const said = (word: WordForms) => has(sentence.forms, word) || has(question.forms, word);
    const kept = condition.filter(said).length / condition.length;
    if (kept >= LEAST_KEPT) continue;
    // Only where the sentence tells of what the condition is for, and not of the condition alone.
    if (shared(sentence, rest, basis) >= LEAST_SHARED) return text;
  }
  return undefined;
}

/** The piece that has most of the sentence's words. */
function sourceOf(sentence: Piece, basis: Basis): Piece | undefined {
  let best: Piece | undefined;
  let most = 0;
  for (const piece of basis.pieces) {
    const share = shared(sentence, piece, basis);
    if (share > most) {
      most = share;
      best = piece;
    }
  }
  return most >= LEAST_SHARED ? best : undefined;
}

function shared(sentence: Piece, piece: Pick<Piece, "forms">, basis: Basis): number {
  let all = 0;
  let both = 0;
  for (const word of sentence.words.filter(meaning)) {
    const weight = basis.weight(word);
    all += weight;
    if (has(piece.forms, word)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}

const meaning = ({ stopword }: WordForms) => !stopword;

function conditionsIn(text: string): { text: string; start: number; end: number }[] {
  const folded = fold(text);
  return [...folded.matchAll(CONDITION)].map(({ 0: marker, index }) => {
    ENDS.lastIndex = index + marker.length;
    const end = ENDS.exec(folded)?.index ?? text.length;
    return { text: text.slice(index, end), start: index, end };
  });
}
