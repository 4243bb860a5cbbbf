import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { type ExtractedFact, ROLES } from "./contract.ts";
import { HELD_OUT_LETTERS } from "./held-out-letters.fixture.ts";
import { LETTERS, type Letter } from "./letters.fixture.ts";
import { extract } from "./task.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});
const found = (text: string) => extract.builtIn!({ text }, lemmatizer).facts;

const PRECISION = 0.95;
const RECALL = 0.9;

describe("what a letter says that matters, without a model", () => {
  it.each<[string, readonly Letter[]]>([
    ["written before what finds it", LETTERS],
    ["written after it", HELD_OUT_LETTERS],
  ])("is found in made letters %s, with its role", (_, letters) => {
    const all = { right: 0, wrong: 0, missed: 0 };
    for (const role of ROLES) {
      const one = { right: 0, wrong: 0, missed: 0 };
      for (const { text, truth } of letters) {
        const wanted = new Set(truth[role]);
        const values = found(text)
          .filter((fact) => fact.role === role)
          .map(({ value }) => value);
        const wrong = values.filter((value) => !wanted.has(value));
        const missed = [...wanted].filter((value) => !values.includes(value));
        for (const value of wrong) console.log(`wrong ${role}: ${value}`);
        for (const value of missed) console.log(`missed ${role}: ${value}`);
        one.right += values.length - wrong.length;
        one.wrong += wrong.length;
        one.missed += missed.length;
      }
      console.log(`${role}: ${one.right} right, ${one.wrong} wrong, ${one.missed} missed`);
      for (const key of ["right", "wrong", "missed"] as const) all[key] += one[key];
    }
    const precision = all.right / (all.right + all.wrong);
    const recall = all.right / (all.right + all.missed);
    console.log(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${letters.length} letters`);
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
  });

  it("passes the verifier as it is", () => {
    for (const { text } of LETTERS) {
      const facts = found(text);
      expect(extract.verify({ text }, { facts }, lemmatizer)).toEqual({ output: { facts }, faults: [] });
    }
  });
});

describe("the verifier of what was found", () => {
  const { text } = LETTERS[0]!;
  const verified = (fact: ExtractedFact) =>
    extract.verify({ text }, { facts: [fact] }, lemmatizer).output?.facts ?? null;

  it("puts a value that its quotation has into one spelling", () => {
    expect(verified({ role: "amount", value: "598,00 zł", quote: "w kwocie 598,00 zł" })).toEqual([
      { role: "amount", value: "598 PLN", quote: "w kwocie 598,00 zł" },
    ]);
    expect(verified({ role: "deadline", value: "siedem dni", quote: "w terminie 7 dni" })?.[0]?.value).toBe(
      "7 days",
    );
    expect(verified({ role: "recipient", value: "Jan Kowalski", quote: "Pan Jan Kowalski" })).not.toBeNull();
  });

  it.each<[string, ExtractedFact]>([
    ["another amount", { role: "amount", value: "599 zł", quote: "w kwocie 598,00 zł" }],
    ["a quotation that is not there", { role: "amount", value: "599 zł", quote: "w kwocie 599 zł" }],
    ["another kind of value", { role: "deadline", value: "598 zł", quote: "w kwocie 598,00 zł" }],
    [
      "an account with a wrong digit",
      {
        role: "account",
        value: "78 0000 0000 0000 0000 0000 1111",
        quote: "77 0000 0000 0000 0000 0000 1111",
      },
    ],
    [
      "another act",
      {
        role: "legalBasis",
        value: "art. 15 § 1 k.p.a.",
        quote: "art. 15 § 1 ustawy o postępowaniu egzekucyjnym w administracji",
      },
    ],
    ["another person", { role: "recipient", value: "Jan Nowak", quote: "Pan Jan Kowalski" }],
    ["another sign", { role: "reference", value: "WP.3120.16.2026", quote: "WP.3120.15.2026" }],
  ])("drops %s", (_, fact) => {
    expect(verified(fact)).toBeNull();
  });
});
