import type { FoundPassage } from "#core/knowledge";
import { type HardFact, hardFacts, type Lemmatizer } from "#core/language";
import { textTerms } from "../../terms/text-terms.ts";
import { type ComposedAnswer, passageToken } from "./contract.ts";

export type DropReason = "no passage" | "fact not in passage" | "too little support";

/** A sentence that stands on its passages. `passages` are positions among those given to the composer. */
export interface SupportedSentence {
  text: string;
  passages: number[];
  /** Where a sentence is not by who composed the others. */
  by?: "built-in" | undefined;
}

export interface Verified {
  kept: SupportedSentence[];
  dropped: { text: string; reason: DropReason; fact?: string }[];
}

/** The least share of a sentence's meaningful words that must stand in its passages. */
const LEAST_SUPPORT = 0.6;

/**
 * Keeps the sentences that their passages bear out: a valid token, every amount, date, term, number and address
 * found in those passages, and enough of the words. The built-in composer and a model pass the same check.
 */
export function verifyAnswer(
  composed: ComposedAnswer,
  passages: readonly FoundPassage[],
  lemmatizer: Lemmatizer,
): Verified {
  const positions = new Map(passages.map((_, i) => [passageToken(i), i]));
  const verified: Verified = { kept: [], dropped: [] };
  for (const { text, passages: tokens } of composed.sentences) {
    const cited = [...new Set(tokens.flatMap((token) => positions.get(token) ?? []))];
    const basis = cited.map((i) => basisOf(passages[i]!)).join("\n");
    const fact = missingFact(text, basis);
    if (cited.length === 0) verified.dropped.push({ text, reason: "no passage" });
    else if (fact) verified.dropped.push({ text, reason: "fact not in passage", fact: fact.value });
    else if (support(text, basis, lemmatizer) < LEAST_SUPPORT)
      verified.dropped.push({ text, reason: "too little support" });
    else verified.kept.push({ text, passages: cited });
  }
  return verified;
}

const basisOf = ({ documentTitle, headingPath, text }: FoundPassage) =>
  [documentTitle, ...headingPath, text].join("\n");

function missingFact(text: string, basis: string): HardFact | undefined {
  const stated = hardFacts(text);
  if (stated.length === 0) return undefined;
  const known = new Set(hardFacts(basis).map(({ kind, value }) => `${kind} ${value}`));
  return stated.find(({ kind, value }) => !known.has(`${kind} ${value}`));
}

function support(text: string, basis: string, lemmatizer: Lemmatizer): number {
  const words = textTerms(text, lemmatizer).words.filter(({ stopword }) => !stopword);
  if (words.length === 0) return 1;
  const { forms } = textTerms(basis, lemmatizer);
  return words.filter((word) => [...word.forms].some((form) => forms.has(form))).length / words.length;
}
