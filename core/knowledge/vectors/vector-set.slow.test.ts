import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeVector, encodeVector } from "./code.ts";
import { fuseMeaning } from "./fuse-meaning.ts";
import { VectorSet } from "./vector-set.ts";

const DIMENSION = 256;
const EVERYBODY = () => true;

/** Numbers of a fixed seed, of about a normal distribution. */
function numbers(seed: number): () => number {
  let state = seed;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return () => next() + next() + next() + next() - 2;
}
const unit = (values: Float32Array): Float32Array => {
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
};
const product = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Vectors around some middles, as texts about some matters are. */
function vectorsOf(count: number): Float32Array[] {
  const number = numbers(7);
  const middles = Array.from({ length: 20 }, () => Float32Array.from({ length: DIMENSION }, number));
  return Array.from({ length: count }, (_, n) =>
    unit(middles[n % 20]!.map((value) => value + 0.8 * number())),
  );
}

describe("vectors in memory", () => {
  const vectors = vectorsOf(4_000);
  const set = new VectorSet(DIMENSION);
  for (const [n, vector] of vectors.entries())
    set.put(`p${n}`, `d${n % 10}`, decodeVector(encodeVector(vector)));
  const number = numbers(11);
  const queries = vectors
    .filter((_, n) => n % 100 === 0)
    .map((vector) => unit(vector.map((value) => value + 0.02 * number())));

  it("finds nearly all that an exact search finds", () => {
    let both = 0;
    for (const query of queries) {
      const exact = vectors
        .map((vector, n) => ({ id: `p${n}`, score: product(vector, query) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, 10);
      const found = new Set(set.near(query, 10, EVERYBODY).map(({ id }) => id));
      both += exact.filter(({ id }) => found.has(id)).length;
    }
    expect(both / (queries.length * 10)).toBeGreaterThanOrEqual(0.95);
  });

  it("gives only what may be seen, and as much of it as is wanted", () => {
    const found = set.near(queries[0]!, 300, (document) => document === "d3");
    expect(found).toHaveLength(300);
    expect(new Set(found.map(({ documentId }) => documentId))).toEqual(new Set(["d3"]));
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  it("has one vector of a passage, the last", () => {
    const own = new VectorSet(DIMENSION);
    own.put("p", "d", decodeVector(encodeVector(vectors[0]!)));
    own.put("p", "d", decodeVector(encodeVector(vectors[1]!)));
    expect(own.size).toBe(1);
    expect(own.near(vectors[1]!, 1, EVERYBODY)[0]!.score).toBeCloseTo(1, 2);
  });

  it("gives the product of a question and each vector, for any dimension", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 300 }), fc.integer({ min: 1, max: 1e6 }), (dimension, seed) => {
        const random = numbers(seed);
        const direction = () => unit(Float32Array.from({ length: dimension }, random));
        const own = Array.from({ length: 10 }, direction);
        const small = new VectorSet(dimension);
        for (const [n, vector] of own.entries()) small.put(`${n}`, "d", decodeVector(encodeVector(vector)));
        const query = direction();
        const found = small.near(query, 20, EVERYBODY);
        expect(found).toHaveLength(10);
        for (const { id, score } of found) expect(score).toBeCloseTo(product(query, own[Number(id)]!), 1);
      }),
      { numRuns: 40 },
    );
  });

  it("finds what stands in another block of memory, and what is put there again", () => {
    const many = new VectorSet(8);
    const at = (degrees: number) => {
      const angle = (degrees * Math.PI) / 180;
      return Float32Array.of(Math.cos(angle), Math.sin(angle), 0, 0, 0, 0, 0, 0);
    };
    for (let n = 0; n < 40_000; n++)
      many.put(`p${n}`, `d${n % 2}`, decodeVector(encodeVector(at(90 + (n % 90)))));
    many.put("p39999", "d1", decodeVector(encodeVector(at(10))));
    many.put("p16384", "d0", decodeVector(encodeVector(at(20))));
    many.put("p3", "d1", decodeVector(encodeVector(at(30))));
    const ids = (maySee: (document: string) => boolean, limit: number) =>
      many.near(at(0), limit, maySee).map(({ id }) => id);
    expect(ids(EVERYBODY, 3)).toEqual(["p39999", "p16384", "p3"]);
    expect(ids((document) => document === "d0", 1)).toEqual(["p16384"]);
    expect(ids(() => false, 5)).toEqual([]);
  });

  it("finds nothing with a question of another dimension, and takes no vector of one", () => {
    expect(set.near(new Float32Array(8), 5, EVERYBODY)).toEqual([]);
    const own = new VectorSet(8);
    own.put("p", "d", decodeVector(encodeVector(vectors[0]!)));
    expect(own.size).toBe(0);
  });

  it("bears a vector of zeros", () => {
    const own = new VectorSet(8);
    own.put("p", "d", decodeVector(encodeVector(new Float32Array(8))));
    expect(own.near(new Float32Array(8), 1, EVERYBODY)).toEqual([{ id: "p", documentId: "d", score: 0 }]);
  });
});

describe("words and meaning in one ranking", () => {
  const hit = (id: string, score: number) => ({
    id,
    documentId: "d",
    score,
    fields: { surface: 1, lemmas: 1, grams: 1 },
  });
  const near = (id: string, score: number) => ({ id, documentId: "d", score });

  it("puts first what both find", () => {
    const ids = fuseMeaning([hit("a", 1), hit("b", 0.9)], [near("c", 0.9), near("b", 0.8)], 0.5).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(["b", "a", "c"]);
  });

  it("gives what only meaning finds no score of a field, and one under the others", () => {
    const fused = fuseMeaning([hit("a", 0.4)], [near("c", 0.9)], 0.5);
    expect(fused.find(({ id }) => id === "c")).toEqual({
      ...near("c", expect.closeTo(0.36)),
      fields: { surface: 0, lemmas: 0, grams: 0 },
    });
  });
});
