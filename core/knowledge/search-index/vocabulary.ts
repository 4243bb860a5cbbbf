import { fold } from "#core/language";
import { nearestWord, sortedWords } from "./nearest-word.ts";
import type { Segment } from "./segment.ts";

/** The words of the index: how many of its texts have each. */
export interface Vocabulary {
  /** How many texts there are. */
  texts: number;
  /** How many of them have a lemma, given without diacritics. */
  holding(lemma: string): number;
  /** The lemma that a word unknown here was likely meant to be; null where none is near enough. */
  nearest(word: string): string | null;
}

/** The words of some segments; nothing is copied, so this costs nothing until it is asked. */
export function vocabularyOfSegments(segments: readonly Segment[]): Vocabulary {
  const holding = (lemma: string) =>
    segments.reduce((sum, { fields: { lemmas } }) => {
      const place = lemmas.terms.find(lemma);
      return place < 0 ? sum : sum + lemmas.counts[place]!;
    }, 0);
  return {
    texts: segments.reduce((sum, { size }) => sum + size, 0),
    holding,
    nearest: nearestWord(
      segments.map(({ fields }) => fields.lemmas.terms),
      holding,
    ),
  };
}

/** The vocabulary of some texts, each given by its lemmas. */
export function vocabularyOf(texts: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const lemmas of texts)
    for (const lemma of new Set(lemmas.map(fold))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const holding = (lemma: string) => counts.get(lemma) ?? 0;
  const words = [...counts.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { texts: texts.length, holding, nearest: nearestWord([sortedWords(words)], holding) };
}
