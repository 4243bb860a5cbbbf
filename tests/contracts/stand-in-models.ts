import { checkedScores, checkedVectors, type Embedder, type Reranker } from "#core/knowledge";
import { fold, grams } from "#core/language";

const DIMENSION = 64;
const LONGEST = 2_000;
const BATCH = 32;

/** 4-grams counted in as many bins as there are dimensions: no meaning, but alike for alike texts. */
function hashed(text: string, dimension: number): Float32Array {
  const vector = new Float32Array(dimension);
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

/** An embedder without a model, for tests; `promised` is the dimension that it says it has. */
export function hashingEmbedder(promised = DIMENSION): Embedder {
  return {
    name: "hashing-1",
    dimension: promised,
    longestText: LONGEST,
    async embed(texts, _as, signal) {
      const vectors: Float32Array[] = [];
      for (let start = 0; start < texts.length; start += BATCH) {
        signal?.throwIfAborted();
        for (const text of texts.slice(start, start + BATCH))
          vectors.push(hashed(text.slice(0, LONGEST), DIMENSION));
      }
      return checkedVectors(vectors, { count: texts.length, dimension: promised });
    },
  };
}

/** A reranker without a model, for tests: the share of the question's 4-grams that a text has. */
export function countingReranker({ forgets = 0 } = {}): Reranker {
  return {
    name: "counting-1",
    longestText: LONGEST,
    async score(question, texts, signal) {
      signal?.throwIfAborted();
      const asked = new Set(grams(fold(question)));
      const scores = texts.map((text) => {
        const own = new Set(grams(fold(text.slice(0, LONGEST))));
        return [...asked].filter((gram) => own.has(gram)).length / Math.max(1, asked.size);
      });
      return checkedScores(scores.slice(forgets), texts.length);
    },
  };
}
