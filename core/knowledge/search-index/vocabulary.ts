import type { Table } from "@lancedb/lancedb";
import { fold } from "#core/language";

/** The words of the index: how many of its texts have each. */
export interface Vocabulary {
  /** How many texts were read. */
  texts: number;
  /** How many of them have a lemma, given without diacritics. */
  holding(lemma: string): number;
}

/** What is rare shows in as many texts; reading all of a large index would take long and say the same. */
const SAMPLE = 20_000;

/** Reads which lemmas the texts of some tables have. */
export async function readVocabulary(tables: readonly Table[]): Promise<Vocabulary> {
  const counts = new Map<string, number>();
  let texts = 0;
  for (const table of tables) {
    const rows = await table.query().select(["lemmas"]).limit(SAMPLE).toArrow();
    for (const { lemmas } of rows) {
      texts++;
      for (const lemma of new Set(String(lemmas).split(" ").map(fold)))
        counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  return { texts, holding: (lemma) => counts.get(lemma) ?? 0 };
}
