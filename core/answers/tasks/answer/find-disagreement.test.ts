import { beforeAll, describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import type { FoundPassage } from "#core/knowledge";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { depsFor, passage, questionOf, searchIn, told, UNITS } from "../../stand-in.fixture.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

type Given = [title: string, text: string, more?: Partial<FoundPassage>];
async function answerTo(question: string, given: Given[]) {
  const passages = given.map(([documentTitle, text, more], i) =>
    passage(`d${i}/${text}`, text, { documentTitle, unit: "podatki", ...more }),
  );
  const search = searchIn(passages, lemmatizer);
  return (await told(depsFor(lemmatizer, { search }), questionOf(question))).answer;
}
const table = { kind: "table" as const };

const DISAGREE: [string, string, Given, Given][] = [
  [
    "a fee",
    "Ile kosztuje decyzja o warunkach zabudowy?",
    ["Warunki zabudowy", "Decyzja o warunkach zabudowy kosztuje 598 zł."],
    ["Opłaty urzędu", "Opłata skarbowa za decyzję o warunkach zabudowy wynosi 107 zł."],
  ],
  [
    "a term",
    "Ile się czeka na rozpatrzenie petycji?",
    ["Petycja", "Petycję urząd rozpatruje w ciągu 3 miesięcy."],
    ["Petycje w urzędzie", "Urząd rozpatruje petycję w ciągu 2 miesięcy."],
  ],
  [
    "opening hours",
    "W jakich godzinach jest czynna kasa urzędu?",
    ["Kasa urzędu", "Kasa urzędu jest czynna od 8:00 do 15:00."],
    ["Godziny pracy", "Kasa jest czynna w godzinach od 7:30 do 15:00."],
  ],
  [
    "a fee in a table and in a sentence",
    "Ile kosztuje odpis zupełny aktu urodzenia?",
    ["Opłaty", "Rodzaj sprawy: Odpis zupełny aktu urodzenia; Opłata: 33 zł", table],
    ["Odpis aktu urodzenia", "Odpis zupełny aktu urodzenia kosztuje 39 zł."],
  ],
];

const AGREE: [string, string, Given, Given][] = [
  [
    "the same value in other words",
    "Ile kosztuje decyzja o warunkach zabudowy?",
    ["Warunki zabudowy", "Decyzja o warunkach zabudowy kosztuje 598 zł."],
    ["Opłaty urzędu", "Opłata skarbowa za decyzję o warunkach zabudowy wynosi 598,00 zł."],
  ],
  [
    "a month and thirty days",
    "Ile się czeka na rozpatrzenie skargi?",
    ["Skarga", "Skargę urząd rozpatruje w ciągu 1 miesiąca."],
    ["Skargi w urzędzie", "Urząd rozpatruje skargę w ciągu 30 dni."],
  ],
  [
    "another variant",
    "Ile kosztuje odpis aktu urodzenia?",
    ["Odpis skrócony", "Odpis skrócony aktu urodzenia kosztuje 22 zł."],
    ["Odpis zupełny", "Odpis zupełny aktu urodzenia kosztuje 33 zł."],
  ],
  [
    "another matter",
    "Ile kosztuje decyzja o warunkach zabudowy?",
    ["Warunki zabudowy", "Decyzja o warunkach zabudowy kosztuje 598 zł."],
    ["Warunki zabudowy", "Przeniesienie decyzji o warunkach zabudowy kosztuje 56 zł."],
  ],
  [
    "other persons",
    "Ile kosztuje karta mieszkańca?",
    ["Karta mieszkańca", "Karta mieszkańca kosztuje 20 zł."],
    ["Karta mieszkańca dla seniora", "Karta mieszkańca dla seniora kosztuje 10 zł."],
  ],
  [
    "other years",
    "Ile wynosi opłata za odpady?",
    ["Odpady", "Opłata za odpady w 2026 roku wynosi 45 zł."],
    ["Odpady", "Opłata za odpady w 2025 roku wynosi 42 zł."],
  ],
  [
    "other days of the week",
    "W jakich godzinach jest czynna kasa urzędu?",
    ["Kasa urzędu", "Kasa urzędu w poniedziałek jest czynna od 8:00 do 15:00."],
    ["Kasa urzędu", "Kasa urzędu w czwartek jest czynna od 8:00 do 17:00."],
  ],
  [
    "a limit and a value",
    "Ile kosztuje wyrys z planu?",
    ["Wyrys", "Wyrys z planu kosztuje 20 zł."],
    ["Wyrys", "Wyrys z planu kosztuje najwyżej 200 zł."],
  ],
  [
    "two rows of one table",
    "Ile kosztuje zezwolenie na alkohol?",
    [
      "Alkohol",
      "Rodzaj sprawy: Zezwolenie na alkohol, druga klasa; Opłata: 525 zł\nRodzaj sprawy: Zezwolenie na alkohol, trzecia klasa; Opłata: 2100 zł",
      table,
    ],
    ["Alkohol i handel", "Wniosek o zezwolenie na alkohol składa przedsiębiorca."],
  ],
  [
    "two appeals that are told without their name",
    "Ile czasu jest na zażalenie?",
    ["Zażalenie", "Na zażalenie masz 7 dni od doręczenia."],
    ["Odwołanie", "Masz 14 dni od doręczenia."],
  ],
];

describe("two passages in force that say different things", () => {
  it.each(DISAGREE)("about %s are both shown, and whom to ask", async (_what, question, one, two) => {
    const answer = await answerTo(question, [
      [one[0], one[1], { validFrom: "2026-01-01", ...one[2] }],
      [two[0], two[1], { validTo: "2027-12-31", ...two[2] }],
    ]);
    expect(answer.status).toBe("partial");
    expect(answer.notices).toContain(pl.answers.notices.disagree(UNITS[1]!.name));
    expect(answer.sentences).toHaveLength(2);
    expect(new Set(answer.sources.map(({ title }) => title))).toEqual(new Set([one[0], two[0]]));
    expect(answer.sources.map(({ validFrom, validTo }) => validFrom ?? validTo).sort()).toEqual([
      "2026-01-01",
      "2027-12-31",
    ]);
  });

  it("are found in whichever order they come", async () => {
    for (const [, question, one, two] of DISAGREE)
      expect((await answerTo(question, [two, one])).notices).toContain(
        pl.answers.notices.disagree(UNITS[1]!.name),
      );
  });

  it.each(AGREE)("are no contradiction where it is %s", async (_what, question, one, two) => {
    for (const given of [
      [one, two],
      [two, one],
    ]) {
      const { notices } = await answerTo(question, given);
      expect(notices).not.toContain(pl.answers.notices.disagree(UNITS[1]!.name));
    }
  });
});
