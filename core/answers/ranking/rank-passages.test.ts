import { beforeAll, describe, expect, it } from "vitest";
import { type Found, vocabularyOf } from "#core/knowledge";
import { indexTerms, type Lemmatizer, loadLemmatizer } from "#core/language";
import { passage } from "../stand-in.fixture.ts";
import { questionTerms } from "../terms/question-terms.ts";
import { readFound } from "../terms/reading.ts";
import { rankPassages } from "./rank-passages.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

const FEE = passage("wz/oplata", "Opłata skarbowa wynosi 598 zł.", { documentTitle: "Warunki zabudowy" });
const OTHER = passage("auto/oplata", "Za rejestrację zapłacisz 160 zł.", {
  documentTitle: "Rejestracja pojazdu",
});
const FIELDS = { surface: 1, lemmas: 1, grams: 1 };

const ranked = (question: string, questions: Found["questions"]) => {
  const passages = [OTHER, FEE].map((found, i) => ({ passage: found, score: 1 - i / 10, fields: FIELDS }));
  const texts = [FEE, OTHER].map(
    ({ documentTitle, text }) => indexTerms(`${documentTitle} ${text}`, lemmatizer).lemmas,
  );
  const found = { passages, questions, vocabulary: vocabularyOf(texts) };
  const reading = readFound(questionTerms(question, lemmatizer), found, lemmatizer);
  return rankPassages(reading).hits.map(({ hit }) => hit.passage.id);
};
const known = (asked: string[], answer: Found["questions"][number]["answer"]) => ({
  asked,
  documentId: "wz",
  answer,
  score: 1,
});

describe("the order of passages", () => {
  it("follows the known question that is like the one asked, though they share no word with its passage", () => {
    const wuzetka = known(["ile kosztuje wuzetka", "wuzetka cena"], { text: FEE.text, passage: FEE });
    expect(ranked("ile zapłacę za wuzetkę", [wuzetka])).toEqual(["wz/oplata", "auto/oplata"]);
  });

  it("takes in a passage that only a known question leads to", () => {
    const third = passage("wz/kto", "Sprawę prowadzi urbanistyka.");
    const leads = known(["kto robi wuzetki"], { text: third.text, passage: third });
    expect(ranked("kto robi wuzetki", [leads])[0]).toBe("wz/kto");
  });

  it("stays as the search gave it where no question with an answer is known", () => {
    expect(ranked("ile zapłacę za wuzetkę", [])).toEqual(["auto/oplata", "wz/oplata"]);
    expect(ranked("ile zapłacę za wuzetkę", [known(["ile kosztuje wuzetka"], null)])).toEqual([
      "auto/oplata",
      "wz/oplata",
    ]);
  });
});
