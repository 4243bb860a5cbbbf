import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { checkSurvival } from "./check-survival.ts";
import { PARAPHRASES } from "./paraphrases.fixture.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

describe("any digit of an honest version, changed to another", () => {
  it("is found", () => {
    const all = { found: 0, changed: 0 };
    for (const { language, task, texts } of PARAPHRASES)
      for (const { honest, source } of texts)
        for (const text of honest)
          for (const { 0: digit, index } of text.matchAll(/\d/g)) {
            const changed = `${text.slice(0, index)}${(Number(digit) + 1) % 10}${text.slice(index + 1)}`;
            const options = { all: task !== "summarise", language, lemmatizer };
            all.changed++;
            if (checkSurvival(source, changed, options).length > 0) all.found++;
            else console.log("missed:", changed);
          }
    console.log(`${all.found} of ${all.changed} changed digits found`);
    expect(all.found / all.changed).toBeGreaterThanOrEqual(0.99);
  });
});

describe("a text made to be slow", () => {
  it.each(["Urząd\n", "Pan Jan\n", "Nie ma. ", "ст. 1 ", "„A”\n", "Ala ma 1 kota. "])(
    "of %j again and again is compared in time",
    (piece) => {
      const text = piece.repeat(30_000 / piece.length);
      const began = performance.now();
      for (const language of ["pl", "en"] as const)
        checkSurvival(text, text, { all: true, language, lemmatizer });
      expect(performance.now() - began).toBeLessThan(4_000);
    },
  );
});
