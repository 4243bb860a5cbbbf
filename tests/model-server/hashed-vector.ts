import { fold, grams } from "#core/language";

/** 4-grams counted in as many bins as there are dimensions: no meaning, but alike for alike texts. Of length 1. */
export function hashedVector(text: string, dimension: number): number[] {
  const vector = new Array<number>(dimension).fill(0);
  vector[0] = 1;
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u))
    for (const gram of grams(word)) {
      let hash = 7;
      for (const letter of gram) hash = (hash * 31 + letter.codePointAt(0)!) % 1_000_003;
      vector[hash % dimension]! += 1;
    }
  const length = Math.hypot(...vector);
  return vector.map((one) => one / length);
}

/** The share of the question's 4-grams that a text has. */
export function sharedGrams(question: string, text: string): number {
  const asked = new Set(grams(fold(question)));
  const own = new Set(grams(fold(text)));
  return [...asked].filter((gram) => own.has(gram)).length / Math.max(1, asked.size);
}
