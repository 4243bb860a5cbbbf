import type { FoundPassage } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import { type ComposedAnswer, passageToken } from "../contract.ts";
import { findDroppedCondition } from "./find-dropped-condition.ts";
import { findLooseFigure, findRelativeTime } from "./find-loose-figure.ts";
import { findOddMeasure } from "./find-odd-measure.ts";
import { findTurned } from "./find-turned.ts";
import { findWrongRow } from "./find-wrong-row.ts";
import { findWrongThing } from "./find-wrong-thing.ts";
import {
  type Basis,
  basisOf,
  factKey,
  has,
  inFact,
  type PassagePieces,
  type Piece,
  pieceOf,
  piecesOf,
} from "./pieces.ts";

export type DropReason =
  | "no passage"
  | "fact not in passage"
  | "fact of something else"
  | "figure in another sense"
  | "time not in passage"
  | "says the opposite"
  | "condition left out"
  | "too little support";

/** A sentence that stands on its passages. `passages` are positions among those given to the composer. */
export interface SupportedSentence {
  text: string;
  passages: number[];
  /** Where a sentence is not by who composed the others. */
  by?: "built-in" | undefined;
}

export interface Verified {
  kept: SupportedSentence[];
  /** `what`: the words that are at fault. */
  dropped: { text: string; reason: DropReason; what?: string }[];
}

/** Verbs by which anything may be said. */
const TELLS_NOTHING = new Set(
  `zaplacic placic kosztowac wynosic dostac dostawac otrzymac zlozyc skladac moc musiec zrobic trwac czekac poczekac
   skorzystac chodzic stac trafic wynosic nalezec dotyczyc znalezc obowiazywac wystarczyc wystarczac dziac`.split(
    /\s+/,
  ),
);
/** Words of one family begin alike: with at least so many letters, and so much of the word. */
const SHORTEST_STEM = 4;
const SHARE_OF_STEM = 0.6;
/** The least share of a sentence's meaningful words that must stand in its passages. */
const LEAST_SUPPORT = 0.6;

/**
 * Keeps the sentences that their passages bear out: a valid token, every amount, date, term, number and address found
 * in those passages and there for the same thing, nothing turned into its opposite, no condition left out, and enough
 * of the words. The built-in composer and a model pass the same check.
 */
export function verifyAnswer(
  composed: ComposedAnswer,
  passages: readonly FoundPassage[],
  question: string,
  lemmatizer: Lemmatizer,
): Verified {
  const verify = openVerifier(passages, question, lemmatizer);
  const verified: Verified = { kept: [], dropped: [] };
  for (const sentence of composed.sentences) {
    const result = verify(sentence);
    if ("reason" in result) verified.dropped.push(result);
    else verified.kept.push(result);
  }
  return verified;
}

/** Checks one sentence after another against the same passages, which are analysed once. */
export function openVerifier(
  passages: readonly FoundPassage[],
  question: string,
  lemmatizer: Lemmatizer,
): (sentence: ComposedAnswer["sentences"][number]) => SupportedSentence | Verified["dropped"][number] {
  const positions = new Map(passages.map((_, i) => [passageToken(i), i]));
  const analysed = new Map<number, PassagePieces>();
  const asked = pieceOf(question, lemmatizer);
  const pieces = (i: number) => {
    const known = analysed.get(i) ?? piecesOf(passages[i]!, lemmatizer);
    analysed.set(i, known);
    return known;
  };
  return ({ passages: tokens, text }) => {
    const cited = [...new Set(tokens.flatMap((token) => positions.get(token) ?? []))];
    if (cited.length === 0) return { text, reason: "no passage" };
    const fault = findFault(text, basisOf(cited.map(pieces)), asked, lemmatizer);
    return fault ? { text, ...fault } : { text, passages: cited };
  };
}

function findFault(
  text: string,
  basis: Basis,
  question: Piece,
  lemmatizer: Lemmatizer,
): { reason: DropReason; what?: string } | null {
  const sentence = pieceOf(text, lemmatizer);
  const unknown = sentence.facts.find((fact) => !basis.facts.has(factKey(fact)));
  if (unknown) return { reason: "fact not in passage", what: unknown.value };
  // What stands there as it is needs no reading.
  if (basis.quotes(text)) return null;
  if (support(sentence, basis) < LEAST_SUPPORT) return { reason: "too little support" };
  const wrong = findWrongThing(sentence, basis);
  if (wrong) return { reason: "fact of something else", what: wrong.value };
  const row = findWrongRow(sentence, basis);
  if (row) return { reason: "fact of something else", what: row };
  const odd = findOddMeasure(sentence, basis);
  if (odd) return { reason: "figure in another sense", what: odd };
  const loose = findLooseFigure(sentence, basis);
  if (loose) return { reason: "figure in another sense", what: loose.value };
  const time = findRelativeTime(sentence, basis);
  if (time) return { reason: "time not in passage", what: time };
  const turned = findTurned(sentence, basis);
  if (turned) return { reason: "says the opposite", what: turned };
  const condition = findDroppedCondition(sentence, basis, question, lemmatizer);
  return condition ? { reason: "condition left out", what: condition } : null;
}

function support(sentence: Piece, { forms }: Basis): number {
  const meaningful = sentence.words.filter(
    (word) => !word.stopword && !inFact(sentence, word) && !TELLS_NOTHING.has(word.lemma),
  );
  if (meaningful.length === 0) return 1;
  return (
    meaningful.filter((word) => has(forms, word) || hasKin(forms, word.lemma)).length / meaningful.length
  );
}

/** Whether a text has a word of the same family: "plastik" and "plastikowy", "zgłosić" and "zgłoszenie". */
function hasKin(forms: ReadonlySet<string>, lemma: string): boolean {
  const stem = lemma.slice(0, Math.max(SHORTEST_STEM, Math.ceil(lemma.length * SHARE_OF_STEM)));
  if (lemma.length < SHORTEST_STEM) return false;
  for (const form of forms) if (form.startsWith(stem)) return true;
  return false;
}
