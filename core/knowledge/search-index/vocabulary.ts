import type { Table } from "@lancedb/lancedb";
import { fold } from "#core/language";
import { nearestWord } from "./nearest-word.ts";

/** The words of the index: how many of its texts have each. */
export interface Vocabulary {
  /** How many texts were read. */
  texts: number;
  /** How many of them have a lemma, given without diacritics. */
  holding(lemma: string): number;
  /** The lemma that a word unknown here was likely meant to be; null where none is near enough. */
  nearest(word: string): string | null;
}

/** What is rare shows in as many texts; reading all of a large index would take long and say the same. */
const SAMPLE = 20_000;

/** Reads which lemmas the texts of some tables have. */
export async function readVocabulary(tables: readonly Table[]): Promise<Vocabulary> {
  const texts: string[][] = [];
  for (const table of tables) {
    const rows = await table.query().select(["lemmas"]).limit(SAMPLE).toArrow();
    for (const { lemmas } of rows) texts.push(String(lemmas).split(" "));
  }
  return vocabularyOf(texts);
}

/** The vocabulary of some texts, each given by its lemmas. */
export function vocabularyOf(texts: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const lemmas of texts)
    for (const lemma of new Set(lemmas.map(fold))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return {
    texts: texts.length,
    holding: (lemma) => counts.get(lemma) ?? 0,
    nearest: nearestWord(counts),
  };
}
