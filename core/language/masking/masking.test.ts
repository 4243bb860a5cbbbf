import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { maskIdentifiers } from "../identifiers/mask-identifiers.ts";
import { type Lemmatizer, loadLemmatizer } from "../lemmas/load-lemmatizer.ts";
import { findPersonalData } from "./find-personal-data.ts";
import { COUNTER_TEXTS } from "./fixtures/counter-texts.fixture.ts";
import { heldOutTexts, type MadeText, openTexts, type Secret } from "./fixtures/make-texts.fixture.ts";
import { RARE_PEOPLE } from "./fixtures/people.fixture.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { maskPersonalData } from "./mask-personal-data.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

interface Figures {
  identifiers: number;
  names: number;
  addresses: number;
  /** Of names and addresses together. */
  both: number;
  /** Letters and digits that were masked beside the secrets, of all that are no secrets. */
  beside: number;
}

/** A secret is masked when none of its letters and digits is left. */
function measure(texts: readonly MadeText[]): Figures {
  const all = { identifier: 0, name: 0, address: 0 };
  const masked = { identifier: 0, name: 0, address: 0 };
  let others = 0;
  let beside = 0;
  for (const { secrets, text } of texts) {
    const hidden = new Uint8Array(text.length);
    for (const { end, start } of findPersonalData(text, lemmatizer)) hidden.fill(1, start, end);
    const signs = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => from + n).filter((at) => /[\p{L}\d]/u.test(text[at]!));
    const secret = new Set<number>();
    for (const { end, kind, start } of secrets) {
      all[kind]++;
      const own = signs(start, end);
      if (own.every((at) => hidden[at] === 1)) masked[kind]++;
      for (const at of own) secret.add(at);
    }
    const rest = signs(0, text.length).filter((at) => !secret.has(at));
    others += rest.length;
    beside += rest.filter((at) => hidden[at] === 1).length;
  }
  const share = (...kinds: Secret["kind"][]) =>
    kinds.reduce((sum, kind) => sum + masked[kind], 0) / kinds.reduce((sum, kind) => sum + all[kind], 0);
  return {
    identifiers: share("identifier"),
    names: share("name"),
    addresses: share("address"),
    both: share("name", "address"),
    beside: beside / others,
  };
}

const inPercent = (figures: Figures) =>
  Object.entries(figures)
    .map(([name, share]) => `${name} ${(100 * share).toFixed(1)} %`)
    .join(", ");

describe("masking of 500 made texts", () => {
  it.each([
    ["held out: patterns that the rules were not made by, names in none of their lists", heldOutTexts],
    ["open: patterns that the rules were made by, common names", openTexts],
  ])("hides every identifier and nearly all names and addresses (%s)", (half, texts) => {
    const figures = measure(texts());
    console.log(`${half}: ${inPercent(figures)}`);
    expect(figures.identifiers).toBe(1);
    expect(figures.both).toBeGreaterThanOrEqual(0.95);
    expect(figures.beside).toBeLessThan(0.02);
  });

  it("has rare names in no list of the rules", () => {
    for (const { given, surname } of RARE_PEOPLE)
      for (const name of [given.nom, surname.nom])
        for (const word of name.toLowerCase().split(/[ -]/)) expect(GIVEN_NAMES.has(word), word).toBe(false);
  });
});

describe("what is nobody's", () => {
  it.each(COUNTER_TEXTS)("stays: %s", (text) => {
    expect(findPersonalData(text, lemmatizer)).toEqual([]);
  });

  it.each(["golden", "foreign-questions"])(
    "stays in all questions of %s.json but for their identifiers",
    (file) => {
      const read = JSON.parse(
        readFileSync(new URL(`../../../city/knowledge/${file}.json`, import.meta.url), "utf8"),
      ) as { question: string }[] | { questions: { question: string }[] };
      const questions = Array.isArray(read) ? read : read.questions;
      expect(questions.length).toBeGreaterThan(150);
      for (const { question } of questions) {
        const [masked] = maskPersonalData([{ text: question }], { lemmatizer }).texts;
        const kinds = masked!.replace(/(\[[A-Z-]+) \d+\]/g, "$1]");
        expect(kinds).toBe(maskIdentifiers(question).text.replaceAll("[DOWÓD]", "[DOWOD]"));
      }
    },
  );
});
