import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { evaluateAnswers } from "../evaluate-answers.ts";
import { evaluateGolden, readGolden } from "../evaluate-golden.ts";
import { depsFor } from "../stand-in.fixture.ts";
import { areaUnderCurve } from "./area-under-curve.ts";
import { foldOf, isTakenOut } from "./split.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

const TOPICS = [
  "bibliotece",
  "pływalni",
  "cmentarzu",
  "targowisku",
  "schronisku",
  "ratuszu",
  "muzeum",
  "teatrze",
  "lodowisku",
  "parku",
];
const set = {
  passages: TOPICS.map((topic, i) => ({
    id: `p${i}`,
    title: `Opis ${topic}`,
    text: `Zasady w ${topic} są proste. Bilet wstępu w ${topic} kosztuje ${10 + i} zł. Osobny regulamin wisi przy wejściu.`,
  })),
  questions: TOPICS.map((topic, i) => ({
    id: `q${i}`,
    text: `Ile kosztuje bilet wstępu w ${topic}?`,
    passage: `p${i}`,
    answers: [`${10 + i} zł`],
  })),
};

describe("the figures of a set", () => {
  it("finds the sentence with the answer", async () => {
    const figures = await evaluateAnswers(set, lemmatizer, { learned: "shipped" });
    expect(figures).toMatchObject({ questions: 10, firstSentence: 1, inAnswer: 1, impossible: 0 });
  });

  it("tells answerable questions from those whose titles are taken out", async () => {
    const figures = await evaluateAnswers(set, lemmatizer, { learned: "shipped", holdOut: 0.5 });
    expect(figures.auc).toBeGreaterThan(0.9);
    expect(figures.refused).toBeDefined();
  });

  it("splits by the title alone, always alike", () => {
    const titles = Array.from({ length: 1000 }, (_, i) => `Tytuł ${i}`);
    expect(titles.filter((title) => isTakenOut(title, 0.5)).length).toBeGreaterThan(440);
    expect(titles.filter((title) => isTakenOut(title, 0.5)).length).toBeLessThan(560);
    expect(new Set(titles.map(foldOf))).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(foldOf("Warunki zabudowy")).toBe(foldOf("Warunki zabudowy"));
  });

  it("measures how well scores are told apart", () => {
    expect(areaUnderCurve([0.9, 0.8], [0.1, 0.2])).toBe(1);
    expect(areaUnderCurve([0.5], [0.5])).toBe(0.5);
    expect(areaUnderCurve([], [0.5])).toBeNull();
  });
});

describe("a golden set", () => {
  it("is checked by status, document, fact and unit", async () => {
    const cases = readGolden(
      JSON.stringify([
        {
          id: "1",
          question: "Ile kosztuje decyzja o warunkach zabudowy?",
          category: "opłaty",
          fact: ["598 zł"],
          unit: "urbanistyka",
        },
        { id: "2", question: "Pali się mój dom!", category: "pilne", status: "urgent" },
        {
          id: "3",
          question: "Ile kosztuje decyzja o warunkach zabudowy?",
          category: "opłaty",
          fact: "999 zł",
        },
      ]),
    );
    const { totals, categories } = await evaluateGolden(cases, () => depsFor(lemmatizer), {
      asOf: "2026-11-23",
    });
    expect(totals).toMatchObject({ questions: 3, statusRight: 1, factGiven: 0.5, unitNamed: 1 });
    expect(categories.pilne).toMatchObject({ questions: 1, statusRight: 1 });
  });
});
