import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { TRANSLATED } from "../survival/translated.fixture.ts";
import { translate } from "./task.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});
const verified = (source: string, to: "pl" | "uk" | "en", text: string) =>
  translate.verify({ text: source, to }, { text }, lemmatizer);

describe("a translation", () => {
  it("cannot be made without a model", () => {
    expect(translate.builtIn).toBeNull();
  });

  it.each(["uk", "en"] as const)("into %s passes where it is honest, and no lie does", (to) => {
    for (const { honest, lies, source } of TRANSLATED[to]) {
      for (const text of honest)
        expect(verified(source, to, text), text).toEqual({ output: { text }, faults: [] });
      for (const [, text] of lies) expect(verified(source, to, text).output, text).toBeNull();
    }
  });

  it.each(["uk", "en"] as const)("from %s into Polish passes where it is honest", (from) => {
    let passed = 0;
    let all = 0;
    for (const { honest, source } of TRANSLATED[from])
      for (const text of honest) {
        all++;
        const { faults, output } = verified(text, "pl", source);
        if (output) passed++;
        else console.log(text, faults);
      }
    console.log(`from ${from}: ${passed} of ${all} pass`);
    expect(passed / all).toBeGreaterThanOrEqual(0.9);
  });

  it("in another language than the one asked for does not pass", () => {
    const { honest, source } = TRANSLATED.en[0]!;
    expect(verified(source, "uk", honest[0]!)).toEqual({
      output: null,
      faults: ["Tłumaczenie jest w innym języku, niż miało być."],
    });
    expect(verified(source, "en", source).output).toBeNull();
  });
});
