import { sentences } from "#core/language";
import { sharedGrams } from "./hashed-vector.ts";

/** What a model gives that is asked for an answer. */
export interface WrittenAnswer {
  sentences: { text: string; passages: string[] }[];
  completeness: "complete" | "partial" | "none";
}

/** How alike a sentence has to be to the question, for the test model to take it for an answer. */
const LEAST = 0.2;
const MOST_SENTENCES = 3;

/** An honest answer: the sentences of the passages that are most like the question, word for word. */
export function writeAnswer(question: string, passages: ReadonlyMap<string, string>): WrittenAnswer {
  const best = [...passages]
    .flatMap(([token, block]) => {
      // Headings stand above the text.
      const text = block.slice(block.indexOf("\n\n") + 2);
      return sentences(text).map(({ start, end }) => {
        const sentence = text.slice(start, end).trim();
        return { token, sentence, score: sharedGrams(question, sentence) };
      });
    })
    .filter(({ score, sentence }) => score >= LEAST && sentence !== "")
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SENTENCES);
  return {
    sentences: best.map(({ sentence, token }) => ({ text: sentence, passages: [token] })),
    completeness: best.length > 0 ? "complete" : "none",
  };
}
