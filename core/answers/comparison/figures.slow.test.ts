import { beforeAll, describe, expect, it } from "vitest";
import { loadLemmatizer, loadTextTasks } from "#core/language";
import type { AnswerTrial } from "./answer-trial.ts";
import { callFigures } from "./call-figures.ts";
import { calibrationOf, isTrusted, judgedFigures, readLabelled } from "./labelled.ts";
import { modelAnswerFigures } from "./model-answer-figures.ts";
import type { ModelCall } from "./model-call.ts";
import { type PolishMeasures, polishQuality, unknownWords } from "./polish-quality.ts";
import { agreementOf, apart, quantileOf, shareOf } from "./statistics.ts";

let measures: PolishMeasures;
beforeAll(async () => {
  const { howPlain } = await loadTextTasks();
  measures = { howPlain, lemmatizer: await loadLemmatizer() };
});

describe("a share with its interval", () => {
  // Computed apart, by bisection of the definition: the bounds solve (p − share)² = z² p (1 − p) / n.
  it.each([
    [9, 10, 0.5958, 0.9821],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
  ])("of %i of %i lies between %f and %f", (hits, of, low, high) => {
    const share = shareOf(hits, of)!;
    expect(share.share).toBe(hits / of);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it("is none of nothing", () => {
    expect(shareOf(0, 0)).toBeNull();
  });

  it("is apart from another only where the intervals have nothing in common", () => {
    expect(apart(shareOf(90, 100)!, shareOf(50, 100)!)).toBe(true);
    expect(apart(shareOf(9, 10)!, shareOf(6, 10)!)).toBe(false);
  });
});

describe("two labellers", () => {
  const pairs = (a: number, b: number, c: number, d: number): [boolean, boolean][] => [
    ...Array<[boolean, boolean]>(a).fill([true, true]),
    ...Array<[boolean, boolean]>(b).fill([true, false]),
    ...Array<[boolean, boolean]>(c).fill([false, true]),
    ...Array<[boolean, boolean]>(d).fill([false, false]),
  ];

  it("agree by Cohen's kappa beyond chance", () => {
    // 20 and 15 alike, 5 and 10 not: observed 0.7, by chance 0.5.
    const agreement = agreementOf(pairs(20, 5, 10, 15))!;
    expect(agreement).toMatchObject({ of: 50, share: 0.7 });
    expect(agreement.kappa).toBeCloseTo(0.4, 10);
    expect(agreementOf(pairs(5, 0, 0, 5))!.kappa).toBe(1);
  });

  it("tell nothing where both say the same of everything, and may not be trusted then", () => {
    const agreement = agreementOf(pairs(9, 0, 0, 0));
    expect(agreement).toEqual({ of: 9, share: 1, kappa: null });
    expect(isTrusted(agreement)).toBe(false);
    expect(agreementOf([])).toBeNull();
  });
});

describe("a judge", () => {
  const label = (id: string, supported: boolean, answers: boolean) => ({
    id,
    question: "q",
    document: "d.md",
    passage: "p",
    answer: "a",
    supported,
    answers,
    note: "n",
  });
  const labelled = [label("1", true, true), label("2", false, true), label("3", true, false)];

  it("is calibrated with the answers that it gave a verdict for", () => {
    const verdicts = new Map([
      ["1", { supported: true, answers: true }],
      ["2", { supported: false, answers: false }],
      ["3", null],
    ]);
    expect(calibrationOf(labelled, verdicts)).toMatchObject({
      labelled: 3,
      judged: 2,
      supported: { of: 2, share: 1, kappa: 1 },
      answers: { of: 2, share: 0.5 },
    });
  });

  it("is trusted from a kappa of 0.6", () => {
    expect(isTrusted({ of: 40, share: 0.8, kappa: 0.6 })).toBe(true);
    expect(isTrusted({ of: 40, share: 0.8, kappa: 0.59 })).toBe(false);
  });

  it("has figures of the answers that it judged", () => {
    expect(judgedFigures([{ supported: true, answers: false }, null])).toMatchObject({
      answers: 2,
      judged: 1,
      supported: { hits: 1, of: 1 },
      answersQuestion: { hits: 0, of: 1 },
    });
  });

  it("is not calibrated by a golden file that is a list alone", () => {
    expect(readLabelled("[]")).toEqual([]);
    expect(readLabelled(JSON.stringify({ questions: [], labelled }))).toEqual(labelled);
  });
});

describe("the Polish of answers", () => {
  it("is measured over all of them, and says which are not Polish", () => {
    const quality = polishQuality(
      [
        { text: "Opłata wynosi 598 zł. Zapłać ją w kasie.", from: [] },
        { text: "Please bring your passport to the office.", from: [] },
      ],
      measures,
    );
    expect(quality).toMatchObject({ answers: 2, polish: 1, words: 8, unknownWords: 0, officePhrases: 0 });
    expect(quality!.meanSentence).toBe(4);
    expect(polishQuality([], measures)).toBeNull();
  });

  it.each([
    ["Złóż wnoisek w okienku.", ["wnoisek"]],
    ["Zadzwoń do Wydziału Urbanistyki, e-mail biuro@przyklad.pl.", []],
    ["Zapłać zlecenie w kasie urzedu.", []],
  ])("has in %j the unknown words %j", (text, words) => {
    expect(unknownWords({ text, from: [] }, measures.lemmatizer)).toEqual(words);
  });

  it("does not take a word of the cited text for a typing error", () => {
    expect(
      unknownWords({ text: "Kup bilet w mzkacie.", from: ["W mzkacie są bilety."] }, measures.lemmatizer),
    ).toEqual([]);
  });

  it("counts what offices write and people do not say", () => {
    const text = "W przypadku braku dokumentów niezwłocznie je uzupełnij.";
    expect(polishQuality([{ text, from: [] }], measures)!.officePhrases).toBeGreaterThan(0);
  });
});

const call = (more: Partial<ModelCall> = {}): ModelCall => ({
  template: "answer-1",
  version: "v1",
  outcome: "done",
  used: { input: 1000, output: 100 },
  cost: { amount: 0.002, currency: "PLN" },
  firstMs: 10,
  ms: 100,
  ...more,
});

const trial = (id: string, more: Partial<AnswerTrial> = {}): AnswerTrial => ({
  id,
  category: "oplaty",
  language: "pl",
  question: "Ile to kosztuje?",
  status: "answered",
  by: "model:proba",
  sentences: [{ text: "To kosztuje 5 zł.", by: "model:proba", cited: true }],
  documents: ["/zrodla/a"],
  quotes: ["To kosztuje 5 zł."],
  checks: {
    statusRight: true,
    documentCited: true,
    factGiven: true,
    unitNamed: null,
    refusalsRefused: null,
  },
  written: { kept: ["To kosztuje 5 zł."], dropped: [], completeness: "complete", fault: null },
  calls: [call()],
  firstMs: 20,
  ms: 200,
  ...more,
});

describe("the figures of a model", () => {
  const first = [
    trial("a"),
    trial("b", {
      written: {
        kept: ["To kosztuje 5 zł."],
        dropped: [{ text: "To kosztuje 7 zł.", reason: "fact not in passage" }],
        completeness: "complete",
        fault: null,
      },
    }),
    trial("c", {
      status: "unknown",
      by: "built-in",
      sentences: [],
      written: { kept: [], dropped: [], completeness: null, fault: "shape" },
    }),
    trial("e", {
      category: "near-miss",
      checks: {
        statusRight: false,
        documentCited: null,
        factGiven: null,
        unitNamed: null,
        refusalsRefused: false,
      },
      written: null,
      calls: [],
    }),
    trial("d", {
      status: "unknown",
      by: "built-in",
      sentences: [],
      checks: {
        statusRight: true,
        documentCited: null,
        factGiven: null,
        unitNamed: null,
        refusalsRefused: true,
      },
      written: null,
      calls: [],
    }),
  ];

  it("count what was written, stopped, broken and refused", () => {
    const figures = modelAnswerFigures([first], measures);
    expect(figures).toMatchObject({
      questions: 5,
      asked: 3,
      documentCited: { hits: 3, of: 3 },
      refusedRightly: { hits: 1, of: 1 },
      nearMissesRefused: { hits: 0, of: 1 },
      refusedWrongly: { hits: 1, of: 3 },
      byModel: { hits: 2, of: 3 },
      broken: { hits: 1, of: 3 },
      faults: { shape: 1 },
      sentences: { produced: 3, caught: { hits: 1, of: 3 }, reasons: { "fact not in passage": 1 } },
      stability: null,
    });
    expect(figures.sentences.examples).toEqual([
      { text: "To kosztuje 7 zł.", reason: "fact not in passage" },
    ]);
  });

  it("measure the Polish of the model's own answers", () => {
    const builtIn = trial("f", {
      by: "built-in",
      sentences: [{ text: "Cytat.", by: "built-in", cited: true }],
    });
    expect(modelAnswerFigures([[trial("a"), builtIn]], measures).polish).toMatchObject({
      answers: 1,
      words: 4,
    });
    const without = [trial("a", { ...builtIn, written: null })];
    expect(modelAnswerFigures([without], measures).polish).toMatchObject({ answers: 1, words: 1 });
  });

  it("hide personal data in what they quote", () => {
    const text = "Anna Kowalska, PESEL 44051401359, zapłaci 7 zł.";
    const dropped = [{ text, reason: "fact not in passage" }];
    const written = { kept: [], dropped, completeness: "complete", fault: null };
    const [example] = modelAnswerFigures([[trial("a", { written })]], measures).sentences.examples;
    expect(example!.text).not.toMatch(/Kowalska|44051401359/);
    expect(example!.text).toContain("7 zł");
  });

  it("compare two runs by status and by documents, whatever their order", () => {
    const again = [...first].reverse().map((one) => (one.id === "a" ? { ...one, documents: [] } : one));
    const { stability } = modelAnswerFigures([first, again], measures);
    expect(stability).toMatchObject({ status: { hits: 5, of: 5 }, documents: { hits: 4, of: 5 } });
    expect(stability!.spread.factGiven).toEqual([1, 1]);
  });

  it("have times, tokens and the cost of a thousand results, also of those without a call", () => {
    const { calls, ms } = modelAnswerFigures([first], measures);
    expect(ms).toEqual({ median: 200, p95: 200 });
    expect(calls).toMatchObject({
      calls: 3,
      tokens: { input: 3000, output: 300 },
      versions: ["v1"],
      templates: ["answer-1"],
    });
    expect(calls.costOfThousand!.amount).toBeCloseTo(1.2, 10);
  });

  it("say nothing of tokens where the server does not count them", () => {
    expect(callFigures([call(), call({ used: null, cost: null })], 2).tokens).toBeNull();
    expect(callFigures([call({ used: null, cost: null })], 1).costOfThousand).toBeNull();
    expect(quantileOf([], 0.5)).toBeNull();
    expect(quantileOf([3, 1, 2, 4], 0.95)).toBe(4);
  });
});
