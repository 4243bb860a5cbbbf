import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { evaluateRetrieval } from "./evaluate-retrieval.ts";
import { NotAnEvaluationSet, readEvaluationSet } from "./evaluation-set.ts";

const SET = {
  passages: [
    { id: "a", title: "Dowód osobisty", text: "Dowód osobisty wydaje się w terminie 30 dni." },
    { id: "b", title: "Drzewa", text: "Wniosek o wycinkę drzewa składa właściciel działki." },
    { id: "c", title: "Pies", text: "Psa wyprowadza się na smyczy." },
  ],
  questions: [
    { id: "1", text: "Kto składa wniosek o wycięcie drzewa?", passage: "b", answers: ["właściciel działki"] },
    { id: "2", text: "W jakim terminie wydaje się dowód?", passage: "a", answers: ["30 dni"] },
    { id: "3", text: "Czy psa wyprowadza się na smyczy?", passage: "b", answers: [] },
    { id: "4", text: "Kiedy odlatują bociany?", passage: null, answers: [] },
  ],
};

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

describe("evaluateRetrieval", () => {
  it("measures the questions that have a passage and leaves nothing behind", async () => {
    const before = await leftovers();
    const seen: number[] = [];
    const figures = await evaluateRetrieval(readEvaluationSet(JSON.stringify(SET)), lemmatizer, {
      onProgress: (done) => {
        seen.push(done);
      },
    });
    expect(figures).toMatchObject({ passages: 3, questions: 3 });
    expect(figures.r1).toBeCloseTo(2 / 3);
    expect(figures.mrr10).toBeGreaterThanOrEqual(2 / 3);
    expect(figures.mrr10).toBeLessThan(1);
    expect(figures.p95Ms).toBeGreaterThanOrEqual(figures.p50Ms);
    expect(seen).toEqual([1, 2, 3]);
    expect((await leftovers()).filter((name) => !before.includes(name))).toEqual([]);
  });
});

async function leftovers(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith(`magistrat-evaluation-${process.pid}-`));
}

describe("readEvaluationSet", () => {
  it.each([
    ["not json", /not JSON/],
    ['{"passages": []}', /passages[\s\S]*questions/],
    [
      JSON.stringify({ ...SET, passages: [...SET.passages, SET.passages[0]] }),
      /passages\.3\.id: "a" stands twice/,
    ],
    [
      JSON.stringify({ ...SET, questions: [{ id: "1", text: "Co?", passage: "z", answers: [] }] }),
      /questions\.0\.passage: no passage "z"/,
    ],
    [
      JSON.stringify({ ...SET, questions: [{ id: "1", text: "Co?", passage: "a" }] }),
      /questions\.0\.answers/,
    ],
  ])("says what is wrong with %s", (json, message) => {
    expect(() => readEvaluationSet(json)).toThrow(NotAnEvaluationSet);
    expect(() => readEvaluationSet(json)).toThrow(message);
  });
});
