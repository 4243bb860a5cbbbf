import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPassages } from "./best-passages.ts";
import { FIELDS, fieldTerms } from "./fields.ts";
import { readManifest } from "./manifest.ts";
import { passage, put, the, useIndex } from "./search-index.fixture.ts";
import { Segment } from "./segment.ts";

useIndex();

const WORDS = ["opłata", "wniosek", "termin", "odpady", "dowód", "park", "szkoła", "ulica", "rada", "kubeł"];

/** The first words are in nearly all texts, the last in few. */
const text = fc
  .array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 7 })
  .map((numbers) => numbers.map((n) => WORDS[Math.floor((n / 1000) ** 5 * WORDS.length)]).join(" "));

describe("the best passages of a field", () => {
  it("are those that BM25 worked out plainly ranks first, whatever is frequent", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 40, maxLength: 80 }),
        fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 80 }),
        async (texts, words, limit, cut) => {
          await the.index.clear();
          const passages = texts.map((words, n) => passage(`p${n}`, words));
          await put(...passages.slice(0, cut));
          await put(...passages.slice(cut));
          const segments = readManifest(the.folder).passages.map(
            ({ name }) => new Segment(join(the.folder, name), name),
          );
          for (const field of FIELDS) {
            const terms = [...new Set(fieldTerms(words.join(" "), the.lemmatizer)[field])];
            const best = bestPassages(segments, field, terms, () => () => true, limit);
            const plain = plainScores(
              texts.map((text) => fieldTerms(text, the.lemmatizer)[field]),
              terms,
            );
            expect(best).toHaveLength(Math.min(limit, plain.length));
            for (const [n, { score }] of best.entries()) expect(score).toBeCloseTo(plain[n]!, 3);
          }
          for (const segment of segments) segment.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The scores above nothing, the highest first, straight from the formula. */
function plainScores(texts: readonly string[][], terms: readonly string[]): number[] {
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  return texts
    .map((text) =>
      terms.reduce((sum, term) => {
        const holding = texts.filter((other) => other.includes(term)).length;
        const often = text.filter((other) => other === term).length;
        const rarity = Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
        return sum + (rarity * 2.2 * often) / (often + 1.2 * (0.25 + (0.75 * text.length) / mean));
      }, 0),
    )
    .filter((score) => score > 0)
    .sort((a, b) => b - a);
}
