import { fold } from "../../fold.ts";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import type { Span } from "../../sentences.ts";
import { isStopword } from "../../stopwords.ts";
import { tokens } from "../../tokens.ts";

/** The lemmas of a sentence, each by how rare it is among the sentences; of length 1. */
export interface Vector {
  weights: ReadonlyMap<string, number>;
  /** The cosine of the angle between two, 0 to 1. */
  likeness(other: Vector): number;
}

/** The sentences of one text as vectors that can be compared. */
export function weighted(all: readonly Span[], lemmatizer: Lemmatizer): Vector[] {
  const counted = all.map(({ text }) => countLemmas(text, lemmatizer));
  const having = new Map<string, number>();
  for (const counts of counted)
    for (const lemma of counts.keys()) having.set(lemma, (having.get(lemma) ?? 0) + 1);
  return counted.map((counts) => {
    const weights = new Map(
      [...counts].map(([lemma, count]) => [lemma, count * Math.log(1 + all.length / having.get(lemma)!)]),
    );
    const length = Math.hypot(...weights.values()) || 1;
    for (const [lemma, weight] of weights) weights.set(lemma, weight / length);
    return { weights, likeness: (other) => cosine(weights, other.weights) };
  });
}

function countLemmas(text: string, lemmatizer: Lemmatizer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, text: word } of tokens(text)) {
    if (kind !== "word" || word.length < 3) continue;
    const lemma = lemmatizer.lemma(word);
    if (isStopword(lemma)) continue;
    counts.set(fold(lemma), (counts.get(fold(lemma)) ?? 0) + 1);
  }
  return counts;
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [lemma, weight] of few) sum += weight * (many.get(lemma) ?? 0);
  return sum;
}
