import { describe, expect, it } from "vitest";
import type { Kind, RawAnswer, Value } from "#core/forms";
import { type Locale, pl } from "#core/i18n";
import { answerText } from "./answer-text.ts";
import { declaration, KINDS, question, repeat } from "./fixtures/every-kind.ts";
import { languages } from "./fixtures/languages.ts";

const read = (kind: Kind, answer: Value | RawAnswer | undefined, locale: Locale = "pl") =>
  answerText(answer, question("a", kind), locale, languages[locale]).replaceAll("\u00a0", " ");

describe("an answer for reading", () => {
  it.each<[keyof typeof KINDS, Value | RawAnswer, string]>([
    ["text", "Jan", "Jan"],
    ["choice", "o1", "Odpowiedź 1"],
    ["choices", ["o0", "o2"], "Odpowiedź 0, Odpowiedź 2"],
    ["yes-no", true, "Tak"],
    ["yes-no", "no", "Nie"],
    ["decimal", 84.5, "84,5 cm"],
    ["decimal", "84,5", "84,5 cm"],
    ["decimal", "dużo", "dużo"],
    ["integer", "0012", "12"],
    ["money", 120_050, "1200,50 zł"],
    ["money", "1200,5 zł", "1200,50 zł"],
    ["date", "2027-01-31", "31 stycznia 2027"],
    ["date", "2027-13-31", "2027-13-31"],
    ["period", { from: "2027-07-01", to: "2027-07-14" }, "1 lipca 2027 – 14 lipca 2027"],
    [
      "address",
      { street: "Przykładowa", house: "1", flat: "2", postcode: "00-000", town: "Miasto" },
      "Przykładowa 1 m. 2, 00-000 Miasto",
    ],
    ["address", { street: "", house: "1", flat: "", postcode: "", town: "Wieś" }, "Wieś 1"],
    ["parcel", { precinct: "Dolny", number: "1/2" }, "działka 1/2, obręb Dolny"],
    ["place", { description: "Przy bramie.", at: { lat: 49.5, lon: 19 } }, "Przy bramie. 49,5; 19"],
    ["place", { description: "Przy bramie.", lat: "49,50", lon: "19" }, "Przy bramie. 49,5; 19"],
    ["bank-account", "PL61109010140000071219812874", "PL61 1090 1014 0000 0712 1981 2874"],
    ["files", ["mapa.pdf"], "mapa.pdf"],
  ])("of %s %j", (kind, answer, words) => {
    expect(read(KINDS[kind], answer)).toBe(words);
  });

  it("says that there is none", () => {
    for (const nothing of [undefined, "", [], {}])
      expect(read(KINDS.address, nothing)).toBe(pl.forms.notGiven);
  });

  it("is written in the language of the page", () => {
    expect(read(KINDS.decimal, 84.5, "en")).toBe("84.5 cm");
    expect(read(KINDS["yes-no"], true, "uk")).toBe("Так");
  });

  it("has a line for each row", () => {
    const trees = repeat("drzewa", [question("x", KINDS.decimal), question("y", KINDS["yes-no"])]);
    const words = answerText([{ x: "5", y: "yes" }, {}], trees, "pl", pl).replaceAll("\u00a0", " ");
    expect(words).toBe("Drzewo 1: Pytanie x: 5 cm; Pytanie y: Tak\nDrzewo 2: nie podano");
  });

  it("of a declaration says whether it was made", () => {
    expect(answerText(true, declaration("a"), "pl", pl)).toBe(pl.forms.confirmed);
    expect(answerText(undefined, declaration("a"), "pl", pl)).toBe(pl.forms.notGiven);
  });
});
