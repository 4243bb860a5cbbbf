import { describe, expect, it } from "vitest";
import { type Answers, evaluate, type Kind, type Node, type RawAnswer } from "#core/forms";
import { type Locale, locales } from "#core/i18n";
import { faultSummary } from "./fault-summary.ts";
import { faultText } from "./fault-text.ts";
import {
  attachment,
  declaration,
  formOf,
  KINDS,
  question,
  repeat,
  same,
  TODAY,
} from "./fixtures/every-kind.ts";
import { languages } from "./fixtures/languages.ts";
import { elementsOf, showPage } from "./fixtures/show-page.tsx";

const said = (kind: Kind, raw: RawAnswer, locale: Locale = "pl") => {
  const asked = question("a", kind);
  const fault = evaluate(formOf([asked]), { a: raw }, TODAY).wrong[0]!.fault;
  return faultText(fault, asked, locale, languages[locale]).replaceAll("\u00a0", " ");
};

describe("what is wrong with an answer", () => {
  it.each<[keyof typeof KINDS, RawAnswer, string]>([
    ["integer", "", "Wpisz liczbę od 1 do 900."],
    ["integer", "0", "Wpisz liczbę od 1 do 900."],
    ["integer", "pięć", "Wpisz liczbę cyframi, na przykład 12."],
    ["integer", "1,5", "Wpisz liczbę całkowitą, bez przecinka."],
    ["decimal", "901", "Wpisz liczbę od 1 do 900 cm."],
    ["decimal", "1,25", "Wpisz najwyżej 1 cyfrę po przecinku."],
    ["decimal", "x", "Wpisz liczbę cyframi, na przykład 12,5."],
    ["money", "0,50", "Wpisz kwotę od 1,00 zł do 10 000,00 zł."],
    ["money", "10000,01", "Wpisz kwotę od 1,00 zł do 10 000,00 zł."],
    ["text", "x".repeat(21), "Skróć tekst. Może mieć najwyżej 20 znaków."],
    ["choices", [], "Zaznacz co najmniej 2 odpowiedzi."],
    ["choices", ["o0", "o1", "o2", "o3"], "Zaznacz najwyżej 3 odpowiedzi."],
    ["date", "2026-02-31", "Popraw dzień. Takiego dnia nie ma w kalendarzu."],
    ["date", "x-13-31", "Wpisz datę cyframi: dzień, miesiąc i rok."],
    ["date", "2025-12-31", "Podaj datę nie wcześniejszą niż 1 stycznia 2026."],
    ["date", "2026-12-29", "Podaj datę nie późniejszą niż 28 grudnia 2026."],
    ["period", { from: "2026-07-01", to: "2026-07-31" }, "Skróć ten czas. Może trwać najwyżej 14 dni."],
    ["period", { from: "2026-07-01", to: "" }, "Podaj też ostatni dzień."],
    ["pesel", "44051401358", "Sprawdź numer PESEL. Ma 11 cyfr, bez spacji i liter."],
    ["address", { house: "1", postcode: "00-000", town: "" }, "Wpisz miejscowość."],
    ["files", ["a", "b", "c"], "Zostaw najwyżej 2 pliki."],
  ])("of %s %j is said with what to do", (kind, raw, words) => {
    expect(said(KINDS[kind], raw)).toBe(words);
  });

  it("names only the limit that there is", () => {
    expect(said({ kind: "integer" }, "-1")).toBe("Wpisz liczbę nie mniejszą niż 0.");
    expect(said({ kind: "money" }, "-1")).toBe("Wpisz kwotę nie mniejszą niż 0,00 zł.");
  });

  it("is said in the language of the page, its numbers and dates too", () => {
    expect(said(KINDS.decimal, "x", "en")).toBe("Enter the number in digits, for example 12.5.");
    expect(said(KINDS.money, "0", "en")).toBe("Enter an amount from 1.00 zł to 10,000.00 zł.");
    // The Ukrainian word for year is shortened with a point, which ends the sentence too.
    expect(said(KINDS.date, "2025-12-31", "uk")).toBe("Вкажіть дату, не ранішу ніж 1 січня 2026 р.");
  });

  it.each(locales)("is said in %s where nothing was answered, whatever was asked", (locale) => {
    const asked = [
      ...Object.values(KINDS).map((kind) => question("a", kind)),
      declaration("a"),
      attachment("a"),
      repeat("a", []),
    ];
    for (const node of asked) {
      const words = faultText({ is: "required" }, node, locale, languages[locale]);
      expect(words).toMatch(/^\p{Lu}.{5,}\.$/u);
    }
  });
});

describe("the summary of what is wrong", () => {
  const nodes: Node[] = [
    question("kto", KINDS.choice, { label: same("Kim jesteś?") }),
    question("kiedy", KINDS.date, { label: same("Dzień wycinki") }),
    question("okres", KINDS.period),
    { node: "group", id: "g", label: same("G"), nodes: [question("adres", KINDS.address)] },
    question("miejsce", KINDS.place),
    repeat("drzewa", [
      question("obwod", KINDS.decimal, { label: same("Obwód") }),
      question("gdzie", KINDS.parcel),
    ]),
    { ...declaration("zgoda"), label: same(`Oświadczam, że ${"wszystko to ".repeat(20)}prawda.`) },
    repeat("budynki", [], { atLeast: 1 }),
  ];
  const answers: Answers = {
    kiedy: "2026-13-01",
    okres: { from: "2026-07-01", to: "2026-07-x" },
    adres: { street: "", house: "", flat: "", postcode: "", town: "" },
    miejsce: { description: "Tu", lat: "52", lon: "x" },
    drzewa: [
      { obwod: "5", gdzie: { precinct: "A", number: "1" } },
      { obwod: "0", gdzie: { precinct: "A" } },
    ],
  };
  const form = formOf(nodes);
  const summary = (given: Answers) =>
    faultSummary(evaluate(form, given, TODAY).wrong, form.definition, "pl", languages.pl, given);

  it("says each thing so that it can be understood by itself, in the order of the form", () => {
    expect(summary(answers).map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
      "Kim jesteś? Wybierz jedną odpowiedź.",
      "Dzień wycinki: popraw miesiąc. Wpisz liczbę od 1 do 12.",
      "Pytanie okres: popraw dzień. Takiego dnia nie ma w kalendarzu.",
      "Pytanie adres: wpisz adres.",
      "Pytanie miejsce: popraw współrzędne. Wpisz obie jako liczby w stopniach, na przykład 52,1 i 19,2.",
      "Drzewo 2, Obwód: wpisz liczbę od 1 do 900 cm.",
      "Drzewo 2, Pytanie gdzie: wpisz numer działki.",
      expect.stringMatching(/^Oświadczam, że .{50,90}… Zaznacz to pole/),
      "Drzewa: dodaj pozycje. Potrzeba co najmniej 1 pozycji.",
    ]);
  });

  it("leads to the part that is wrong", () => {
    expect(summary(answers).map(({ field }) => field)).toEqual([
      "kto",
      "kiedy-month",
      "okres.to",
      "adres.street",
      "miejsce.lon",
      "drzewa.1.obwod",
      "drzewa.1.gdzie.number",
      "zgoda",
      "budynki",
    ]);
  });

  it("leads to a control of the page, marked as wrong where it has parts, whatever is wrong", () => {
    for (const given of [{}, answers, { ...answers, okres: { from: "2025-01-01", to: "2026-07-01" } }]) {
      const elements = elementsOf(showPage(form, given, { faults: true }));
      for (const { field } of summary(given)) {
        const control = elements.find(({ attributes }) => attributes.id === field);
        expect(["input", "select", "textarea", "button"]).toContain(control?.tag);
        // Who has answered nothing begins at the street, although a village has none.
        const wanted = /[.-]/.test(field) && field !== "adres.street" ? "true" : undefined;
        if (/[.-]/.test(field)) expect(control?.attributes["aria-invalid"], field).toBe(wanted);
      }
    }
  });
});
