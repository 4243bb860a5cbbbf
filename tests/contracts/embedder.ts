import { describe, expect, it } from "vitest";
import { type Embedder, ModelFault } from "#core/models";

const TEXTS = ["Opłata za odpady", "Wniosek o dowód osobisty", "Скільки коштує?", ""];
const plain = (vectors: Float32Array[]) => vectors.map((vector) => [...vector].map((one) => one.toFixed(4)));

/** What every adapter of the port promises. `promising` opens one that says it has another dimension than its model. */
export function describeEmbedder(
  name: string,
  open: { adapter(): Embedder; promising(dimension: number): Embedder },
): void {
  describe(`the embedder ${name}`, () => {
    it("gives every text a vector of its dimension and of length 1", async () => {
      const embedder = open.adapter();
      const vectors = await embedder.embed(TEXTS, "passage");
      expect(vectors).toHaveLength(TEXTS.length);
      for (const vector of vectors) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector).toHaveLength(embedder.dimension);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
      }
    });

    it("gives the same text the same vector, alone and in any company and order", async () => {
      const embedder = open.adapter();
      const together = plain(await embedder.embed(TEXTS, "passage"));
      const turned = plain(await embedder.embed(TEXTS.toReversed(), "passage"));
      expect(turned.toReversed()).toEqual(together);
      for (const [i, text] of TEXTS.entries())
        expect(plain(await embedder.embed([text], "passage"))).toEqual([together[i]]);
    });

    it("keeps the order of more texts than one batch holds", async () => {
      const embedder = open.adapter();
      const many = Array.from({ length: 300 }, (_, i) => `sprawa numer ${i}`);
      const vectors = plain(await embedder.embed(many, "passage"));
      expect(vectors).toHaveLength(many.length);
      expect(vectors[299]).toEqual(plain(await embedder.embed([many[299]!], "passage"))[0]);
      expect(vectors[299]).not.toEqual(vectors[0]);
    });

    it("gives nothing for nothing", async () => {
      expect(await open.adapter().embed([], "query")).toEqual([]);
    });

    it("reads the beginning of a text that is too long", async () => {
      const embedder = open.adapter();
      const long = "słowo ".repeat(embedder.longestText);
      const [whole, beginning] = await embedder.embed([long, long.slice(0, embedder.longestText)], "passage");
      expect(plain([whole!])).toEqual(plain([beginning!]));
    });

    it("puts what is alike nearer than what is not", async () => {
      const [asked] = await open.adapter().embed(["opłata za odpady"], "query");
      const [near, far] = await open.adapter().embed(["Opłata za odpady", "Rejestracja psa"], "passage");
      const likeness = (other: Float32Array) => asked!.reduce((sum, one, i) => sum + one * other[i]!, 0);
      expect(likeness(near!)).toBeGreaterThan(likeness(far!));
    });

    it("stops when it is told to", async () => {
      const stop = new AbortController();
      stop.abort(new Error("the reader has gone"));
      await expect(open.adapter().embed(TEXTS, "query", stop.signal)).rejects.toThrow("the reader has gone");
    });

    it("refuses vectors of another dimension than it promised", async () => {
      const embedder = open.promising(open.adapter().dimension + 1);
      const refused = embedder.embed(TEXTS, "passage");
      await expect(refused).rejects.toBeInstanceOf(ModelFault);
      await expect(refused).rejects.toMatchObject({ code: "shape" });
    });
  });
}
