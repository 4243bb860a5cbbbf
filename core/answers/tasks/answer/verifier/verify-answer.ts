import type { FoundPassage } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import { type BoostedTrees, treesScore } from "../../../learning/boosted-trees.ts";
import { type ComposedAnswer, passageToken } from "../contract.ts";
import { DOUBT_FEATURES, doubtFeatures, isPlainlyWrong } from "./features.ts";
import { findDroppedCondition } from "./find-dropped-condition.ts";
import { findHardFault, findMovedFigure } from "./find-moved-figure.ts";
import { findTurned } from "./find-turned.ts";
import { findWrongRow } from "./find-wrong-row.ts";
import { findWrongThing } from "./find-wrong-thing.ts";
import { type Basis, basisOf, type PassagePieces, type Piece, pieceOf, piecesOf } from "./pieces.ts";
import trained from "./weights.json" with { type: "json" };

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

/** The least share of a sentence's meaningful words that must stand in its passages, whatever else speaks for it. */
const LEAST_SUPPORT = 0.5;
const SUPPORT = DOUBT_FEATURES.indexOf("support");
/** The model that ships, and the sum above which a sentence is taken for unsupported; `weights.json` says how it was made. */
const SHIPPED = trained as unknown as { model: BoostedTrees; bound: number };

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
  const hard = findHardFault(sentence, basis);
  if (hard) return hard;
  // What stands there as it is needs no reading.
  if (basis.quotes(text)) return null;
  const moved = findMovedFigure(sentence, basis);
  if (moved) return moved;
  const values = doubtFeatures(sentence, basis, question, lemmatizer);
  if (values[SUPPORT]! < LEAST_SUPPORT) return { reason: "too little support" };
  const wrong = isPlainlyWrong(values) || treesScore(SHIPPED.model, values) > SHIPPED.bound;
  return wrong ? likeliestFault(sentence, basis, question, lemmatizer) : null;
}

/** What is most likely wrong with a sentence that is taken for unsupported, for whoever looks into it. */
function likeliestFault(
  sentence: Piece,
  basis: Basis,
  question: Piece,
  lemmatizer: Lemmatizer,
): { reason: DropReason; what?: string } {
  const thing = findWrongThing(sentence, basis)?.value ?? findWrongRow(sentence, basis);
  if (thing) return { reason: "fact of something else", what: thing };
  const turned = findTurned(sentence, basis);
  if (turned) return { reason: "says the opposite", what: turned };
  const condition = findDroppedCondition(sentence, basis, question, lemmatizer);
  return condition ? { reason: "condition left out", what: condition } : { reason: "too little support" };
}
