import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { passage } from "../../stand-in.fixture.ts";
import { verifyAnswer } from "./verifier.ts";

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
  verifyAnswer({ sentences: [{ text, passages: tokens }], completeness: "complete" }, passages, lemmatizer);

describe("the verifier", () => {
  it("keeps what stands in the passage cited", () => {
    expect(verdict("Opłata za decyzję wynosi 598 zł.", ["P1"]).kept).toEqual([
      { text: "Opłata za decyzję wynosi 598 zł.", passages: [0] },
    ]);
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
