import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { passage } from "../../../stand-in.fixture.ts";
import { openVerifier, verifyAnswer } from "./verify-answer.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

const passages = [
  passage(
    "a",
    "Opłata skarbowa za decyzję wynosi 598 zł. Odwołanie wnosi się w ciągu 14 dni (art. 129 KPA).",
  ),
  passage("b", "Biuro jest czynne od 8:00 do 16:00, telefon 33 497 14 97."),
];
const verdict = (text: string, tokens: string[]) =>
  verifyAnswer(
    { sentences: [{ text, passages: tokens }], completeness: "complete" },
    passages,
    "",
    lemmatizer,
  );

describe("the verifier", () => {
  it("keeps what stands in the passage cited", () => {
    expect(verdict("Opłata za decyzję wynosi 598 zł.", ["P1"]).kept).toEqual([
      { text: "Opłata za decyzję wynosi 598 zł.", passages: [0] },
    ]);
  });

  it.each([
    [
      "a right amount of another thing",
      "Za pełnomocnictwo zapłacisz 5 zł.",
      "Za pełnomocnictwo zapłacisz 17 zł.",
    ],
    ["the fee of another row", "Odpis zupełny – Opłata: 22 zł tutaj", "Odpis zupełny – Opłata: 33 zł tutaj"],
    ["the hours of another day", "W czwartek pracujemy do 15:30.", "W czwartek pracujemy do 17:00."],
    ["a negation left out", "Za odbiór trzeba płacić.", "Za odbiór nie trzeba płacić."],
    ["a negation put in", "Wniosek nie wymaga podpisu.", "Twój wniosek wymaga podpisu."],
    [
      "a duty made of a liberty",
      "Obecność na oględzinach jest obowiązkowa.",
      "Na oględzinach nie musisz być.",
    ],
    [
      "a condition left out",
      "Ulga wynosi połowę opłaty.",
      "Ulga wynosi połowę opłaty, jeśli masz Kartę Dużej Rodziny.",
    ],
    ["a rounded figure", "Oględziny trwają około 30 dni.", "Oględziny trwają 30 dni."],
    ["a least made of a figure", "Oględziny trwają co najmniej 30 dni.", "Oględziny trwają 30 dni."],
    ["another currency", "Za pełnomocnictwo zapłacisz 17 euro.", "Za pełnomocnictwo zapłacisz 17 złotych."],
    ["a wrong number in words", "Oględziny trwają dwadzieścia dni.", "Oględziny trwają trzydzieści dni."],
    ["a day that moves", "Od przyszłego miesiąca wniosek wymaga podpisu.", "Wniosek wymaga Twojego podpisu."],
  ])("drops %s, and keeps the right one", (_what, lie, honest) => {
    const many = [
      passage(
        "c",
        `Za pełnomocnictwo zapłacisz 17 zł, a za odpis 5 zł. Wniosek wymaga podpisu. Za odbiór nie trzeba płacić.
Na oględzinach nie musisz być: obecność jest dobrowolna. Oględziny trwają 30 dni.
Ulga wynosi połowę opłaty, jeśli masz Kartę Dużej Rodziny.
W poniedziałek pracujemy do 15:30, w czwartek do 17:00.`,
      ),
      passage("d", "Rodzaj: Odpis skrócony; Opłata: 22 zł\nRodzaj: Odpis zupełny; Opłata: 33 zł", {
        kind: "table",
      }),
    ];
    const verify = openVerifier(many, "Ile to kosztuje?", lemmatizer);
    expect(verify({ text: lie, passages: ["P1", "P2"] })).toHaveProperty("reason");
    expect(verify({ text: honest, passages: ["P1", "P2"] })).not.toHaveProperty("reason");
  });

  it.each([
    ["another amount", "Opłata za decyzję wynosi 599 zł.", ["P1"], "fact not in passage"],
    ["another term", "Odwołanie wnosi się w ciągu 21 dni.", ["P1"], "fact not in passage"],
    ["another article", "Odwołanie wnosi się w ciągu 14 dni (art. 130 KPA).", ["P1"], "fact not in passage"],
    [
      "a fact of a passage that is not cited",
      "Opłata za decyzję wynosi 598 zł.",
      ["P2"],
      "fact not in passage",
    ],
    ["another telephone", "Biuro ma telefon 33 497 14 98.", ["P2"], "fact not in passage"],
    [
      "a made-up address",
      "Biuro jest czynne, zobacz https://example.org/biuro.",
      ["P2"],
      "fact not in passage",
    ],
    ["no token", "Opłata za decyzję wynosi 598 zł.", [], "no passage"],
    ["a token that was not given", "Opłata za decyzję wynosi 598 zł.", ["P9"], "no passage"],
    ["an address for a token", "Opłata za decyzję wynosi 598 zł.", ["https://example.org"], "no passage"],
    [
      "words from elsewhere",
      "Basen miejski zaprasza mieszkańców na zajęcia pływackie.",
      ["P1"],
      "too little support",
    ],
  ])("drops %s", (_what, text, tokens, reason) => {
    const { kept, dropped } = verdict(text, tokens);
    expect(kept).toEqual([]);
    expect(dropped).toMatchObject([{ text, reason }]);
  });
});
