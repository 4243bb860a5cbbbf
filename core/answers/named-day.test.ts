import { beforeAll, describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { namedDay } from "./named-day.ts";
import { depsFor, passage, questionOf, searchIn, told } from "./stand-in.fixture.ts";

const TODAY = "2026-11-25";

describe("the day that a question names", () => {
  it.each([
    ["Ile wynosiła opłata za odpady w 2024 roku?", "2024-12-31", "Ile wynosiła opłata za odpady?"],
    ["Ile wynosiła opłata za odpady w roku 2024?", "2024-12-31", "Ile wynosiła opłata za odpady?"],
    ["Jakie są stawki podatku na 2027 r.?", "2027-01-01", "Jakie są stawki podatku?"],
    ["Ile będzie kosztować wywóz od 1 stycznia 2027?", "2027-01-01", "Ile będzie kosztować wywóz?"],
    ["Ile będzie kosztować wywóz od 1 stycznia 2027 r.?", "2027-01-01", "Ile będzie kosztować wywóz?"],
    ["Ile płaciło się na dzień 15.03.2025 za odpady?", "2025-03-15", "Ile płaciło się za odpady?"],
    ["Ile płaciło się w marcu 2025 za odpady?", "2025-03-01", "Ile płaciło się za odpady?"],
    ["Ile zapłacę w przyszłym roku?", "2027-01-01", "Ile zapłacę?"],
    ["Ile płaciło się w zeszłym roku?", "2025-12-31", "Ile płaciło się?"],
    ["Скільки коштував вивіз у 2025 році?", "2025-12-31", "Скільки коштував вивіз?"],
    ["How much will it be next year?", "2027-01-01", "How much will it be?"],
    ["How much was the waste fee in 2025?", "2025-12-31", "How much was the waste fee?"],
  ])("%s: %s", (text, day, rest) => {
    expect(namedDay(text, TODAY)).toMatchObject({ day, rest });
  });

  it.each([
    "Ile wynosi opłata za odpady?",
    "Ile wynosi opłata za odpady w 2026 roku?",
    "Ile kosztuje rejestracja samochodu z 2015 roku?",
    "Jak zameldować dziecko urodzone w 2025 roku?",
    "Dom zbudowany w 1998 roku, jaki podatek?",
    "Mam dochód na 2000 zł, czy dostanę dodatek?",
    "Co mówi ustawa z 11 lipca 2014 r. o petycjach?",
    "Ile jest czasu do 31 grudnia 2027 na wymianę pieca?",
    "Czy muszę przyjść 24 grudnia?",
    "Sprawa WU.6730.15.2025, co dalej?",
  ])("is none in: %s", (text) => {
    expect(namedDay(text, TODAY)).toBeNull();
  });
});

describe("an answer about another day", () => {
  let lemmatizer: Lemmatizer;
  beforeAll(async () => {
    lemmatizer = await loadLemmatizer();
  });
  const fee = (year: number, amount: number, validTo: string | null) =>
    passage(`odpady-${year}/p`, `Opłata za odpady wynosi ${amount} zł miesięcznie od osoby.`, {
      documentTitle: `Opłata za odpady, uchwała ${year}`,
      headingPath: ["Stawka"],
      validFrom: `${year}-01-01`,
      validTo,
    });
  const FEES = [fee(2025, 42, "2025-12-31"), fee(2026, 45, "2026-12-31"), fee(2027, 47, null)];
  const UNDATED = passage("uslugi/p", "Opłata za odpady wynosi 45 zł miesięcznie od osoby.", {
    documentTitle: "Odpady w mieście",
  });
  const answerTo = async (text: string) => {
    const search: Parameters<typeof depsFor>[1] = {
      search: (query) =>
        searchIn(
          [
            ...FEES.filter(
              ({ validFrom, validTo }) => validFrom! <= query.asOf && query.asOf <= (validTo ?? "9999-12-31"),
            ),
            UNDATED,
          ],
          lemmatizer,
        )(query),
    };
    return (await told(depsFor(lemmatizer, search), questionOf(text, { asOf: TODAY }))).answer;
  };

  it.each([
    ["Ile wynosiła opłata za odpady w 2025 roku?", "42 zł", "31 grudnia 2025"],
    ["Ile wyniesie opłata za odpady od 1 stycznia 2027?", "47 zł", "1 stycznia 2027"],
    ["Ile wyniesie opłata za odpady w przyszłym roku?", "47 zł", "1 stycznia 2027"],
  ])("%s is told what holds then, and which day it speaks of", async (question, amount, day) => {
    const { status, sentences, notices, maskedQuestion } = await answerTo(question);
    expect(status).toBe("answered");
    expect(sentences.map(({ text }) => text).join(" ")).toContain(amount);
    expect(sentences.map(({ text }) => text).join(" ")).not.toContain("45 zł");
    expect(notices).toContain(pl.answers.notices.asOf(day));
    expect(maskedQuestion).toBe(question);
  });

  it("is refused where no version holds then, and today's is not told for it", async () => {
    const { status, sentences, notices } = await answerTo("Ile wynosiła opłata za odpady w 2019 roku?");
    expect(status).toBe("unknown");
    expect(JSON.stringify(sentences)).not.toContain("zł");
    expect(notices).toContain(pl.answers.notices.asOf("31 grudnia 2019"));
  });

  it("is today's where the question names no day", async () => {
    const { sentences, notices } = await answerTo("Ile wynosi opłata za odpady?");
    expect(sentences[0]?.text).toContain("45 zł");
    expect(notices.join()).not.toContain("według stanu");
  });

  it("carries the day over to the next turn of a conversation", async () => {
    const previous = [{ question: "Ile wynosi opłata za odpady?", status: "answered" }];
    const { answer } = await told(
      depsFor(lemmatizer, { search: searchIn(FEES.slice(0, 1), lemmatizer) }),
      questionOf("a w 2025 roku?", { asOf: TODAY, previous }),
    );
    expect(answer.notices).toContain(pl.answers.notices.asOf("31 grudnia 2025"));
    expect(answer.sentences[0]?.text).toContain("42 zł");
  });
});
