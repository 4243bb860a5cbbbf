import { describe, expect, it } from "vitest";
import { ModelFault, type Reranker } from "#core/models";

const QUESTION = "Ile kosztuje odpis aktu urodzenia?";
const TEXTS = ["Psa prowadzi się na smyczy.", "Odpis aktu urodzenia kosztuje 22 zł.", ""];

/** What every adapter of the port promises. `forgetful` opens one whose model gives a score too few. */
export function describeReranker(name: string, open: { adapter(): Reranker; forgetful(): Reranker }): void {
  describe(`the reranker ${name}`, () => {
    it("gives every text a score in their order, the better the higher", async () => {
      const scores = await open.adapter().score(QUESTION, TEXTS);
      expect(scores).toHaveLength(TEXTS.length);
      expect(scores.every(Number.isFinite)).toBe(true);
      expect(scores[1]).toBeGreaterThan(scores[0]!);
    });

    it("gives the same text the same score, in any company and order", async () => {
      const reranker = open.adapter();
      const scores = await reranker.score(QUESTION, TEXTS);
      const turned = await reranker.score(QUESTION, TEXTS.toReversed());
      turned.toReversed().forEach((score, i) => {
        expect(score).toBeCloseTo(scores[i]!, 4);
      });
    });

    it("gives nothing for nothing", async () => {
      expect(await open.adapter().score(QUESTION, [])).toEqual([]);
    });

    it("reads the beginning of a text that is too long", async () => {
      const reranker = open.adapter();
      const long = "odpis aktu ".repeat(reranker.longestText);
      const [whole, part] = await reranker.score(QUESTION, [long, long.slice(0, reranker.longestText)]);
      expect(whole).toBeCloseTo(part!, 4);
    });

    it("stops when it is told to", async () => {
      const stop = new AbortController();
      stop.abort(new Error("the reader has gone"));
      await expect(open.adapter().score(QUESTION, TEXTS, stop.signal)).rejects.toThrow("the reader has gone");
    });

    it("refuses more or fewer scores than texts", async () => {
      const refused = open.forgetful().score(QUESTION, TEXTS);
      await expect(refused).rejects.toBeInstanceOf(ModelFault);
      await expect(refused).rejects.toMatchObject({ code: "shape" });
    });
  });
}
