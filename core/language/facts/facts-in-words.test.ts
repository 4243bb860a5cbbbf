import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberInWords } from "../numbers/number-in-words.ts";
import { hardFacts } from "./hard-facts.ts";

function facts(text: string): string[] {
  return hardFacts(text).map(({ kind, value }) => `${kind} ${value}`);
}

describe("facts in words", () => {
  it.each([
    ["pięćset dziewięćdziesiąt osiem złotych", "amount 598 PLN"],
    ["pięciuset złotych", "amount 500 PLN"],
    ["dwa tysiące trzysta złotych", "amount 2300 PLN"],
    ["półtora tysiąca złotych", "amount 1500 PLN"],
    ["pięćset złotych 50/100", "amount 500.50 PLN"],
    ["pięćset złotych i 00/100", "amount 500 PLN"],
    ["siedemnaście złotych pięćdziesiąt groszy", "amount 17.50 PLN"],
    ["złotych: pięćset dziewięćdziesiąt osiem 00/100", "amount 598 PLN"],
    ["w terminie czternastu dni", "term 14 days"],
    ["w terminie pieciu dni", "term 5 days"],
    ["czternastodniowy termin", "term 14 days"],
    ["trzymiesięczny okres", "term 3 months"],
    ["dwudziestu jeden dni roboczych", "term 21 working days"],
    ["trzydziestego pierwszego stycznia dwa tysiące dwudziestego szóstego roku", "date 2026-01-31"],
    ["pierwszego maja", "date --05-01"],
    ["stycznia dwa tysiące dwudziestego szóstego", "date 2026-01"],
    ["31 I 2026", "date 2026-01-31"],
    ["1.XII.2025 r.", "date 2025-12-01"],
    ["o ósmej", "time 08:00"],
    ["o ósmej trzydzieści", "time 08:30"],
    ["o godzinie siódmej", "time 07:00"],
    ["8 am", "time 08:00"],
    ["4:30 p.m.", "time 16:30"],
    ["12 am", "time 00:00"],
    ["dwadzieścia procent", "number 20%"],
    ["dwa odpisy", "number 2"],
  ])("reads %j as %j", (text, fact) => {
    expect(facts(text)).toEqual([fact]);
    expect(facts(`Uwaga: ${text}.`)).toEqual([fact]);
  });

  it.each([
    ["eight hundred and fifty zlotys", "amount 850 PLN"],
    ["two thousand three hundred zlotys", "amount 2300 PLN"],
    ["forty-one days", "term 41 days"],
    ["within ten days", "term 10 days"],
    ["дев'ятсот злотих", "amount 900 PLN"],
    ["тисяча двісті злотих", "amount 1200 PLN"],
    ["двадцяти п'яти днів", "term 25 days"],
    ["одинадцять місяців", "term 11 months"],
  ])("reads %j as %j", (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  it("takes the minutes of a time for no days", () => {
    expect(facts("od godziny 18:00 dnia poprzedniego")).toEqual(["time 18:00"]);
  });

  it.each([
    "jeden z rodziców",
    "do ósmej klasy",
    "o pierwszej pomocy",
    "po pierwsze",
    "dwie trzecie",
    "ten dokument",
    "one też",
  ])("reads nothing in %j", (text) => {
    expect(facts(text)).toEqual([]);
  });

  it("keeps figures beside words apart", () => {
    expect(facts("dwa 500 zł")).toEqual(["amount 500 PLN"]);
    expect(facts("od ósmej do szesnastej")).toEqual(["time 08:00", "time 16:00"]);
  });

  it("points to the words", () => {
    const text = "Zapłać pięćset złotych w terminie czternastu dni.";
    expect(hardFacts(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "pięćset złotych",
      "czternastu dni",
    ]);
  });

  it("is the same amount in words as in figures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999_999 }), fc.nat(99), (zloty, grosze) => {
        const rest = String(grosze).padStart(2, "0");
        expect(facts(`${numberInWords(zloty)} złotych ${rest}/100`)).toEqual(facts(`${zloty},${rest} zł`));
      }),
    );
  });

  it("is the same term in the genitive as in figures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999 }), (days) => {
        expect(facts(`w terminie ${numberInWords(days, "genitive")} dni`)).toEqual(
          facts(`w terminie ${days} dni`),
        );
      }),
    );
  });
});
