import { describe, expect, it } from "vitest";
import { foldUkrainian, ukrainianStems } from "./ukrainian-stems.ts";

function alike(one: string, other: string): boolean {
  const [a, b] = [ukrainianStems(one), ukrainianStems(other)];
  return a.nominal.some((stem) => b.nominal.includes(stem)) || (a.verbal !== null && a.verbal === b.verbal);
}

describe("the stems of Ukrainian words", () => {
  it.each([
    ["довідка", "довідку"],
    ["довідка", "довідок"],
    ["довідка", "довідці"],
    ["будинок", "будинку"],
    ["податок", "податків"],
    ["дозвіл", "дозволу"],
    ["школа", "шкіл"],
    ["дорога", "доріг"],
    ["дорога", "дорозі"],
    ["сніг", "снігу"],
    ["рік", "року"],
    ["дім", "дому"],
    ["іноземець", "іноземця"],
    ["декларація", "декларацію"],
    ["декларація", "декларацій"],
    ["рішення", "рішень"],
    ["рішення", "рішенням"],
    ["сміття", "сміттям"],
    ["житловий", "житлового"],
    ["житловий", "житловому"],
    ["міська", "міської"],
    ["громадянин", "громадянина"],
    ["платити", "платив"],
    ["заплатити", "заплатить"],
    ["паркуватися", "паркуюся"],
    ["паркуватися", "паркування"],
    ["зареєструвати", "зареєструю"],
    ["зареєструвати", "зареєструватися"],
    ["отримати", "отримаю"],
    ["отримати", "отримання"],
    ["загубити", "загублю"],
    ["загубити", "загублений"],
    ["загубити", "загубила"],
    ["викинути", "викину"],
    ["зламати", "зламаний"],
  ])("%s and %s are one word", (one, other) => expect(alike(one, other)).toBe(true));

  it.each([
    ["парк", "паркувати"],
    ["місто", "мосту"],
    ["плата", "план"],
    ["дим", "дім"],
    ["карта", "квартира"],
    ["строк", "сторона"],
    ["могила", "могти"],
    ["рада", "радіти"],
    ["лікар", "лікоть"],
    ["сад", "садок"],
    ["право", "справа"],
    ["школа", "шкода"],
    ["податок", "подати"],
  ])("%s and %s are two", (one, other) => expect(alike(one, other)).toBe(false));

  it("leaves a word alone that has too little before its ending", () => {
    expect(ukrainianStems("де")).toEqual({ nominal: ["де"], verbal: null });
    expect(ukrainianStems("")).toEqual({ nominal: [""], verbal: null });
  });

  it("makes one of what two keyboards write", () => {
    const folded = (word: string) => ukrainianStems(word).nominal.map(foldUkrainian);
    expect(folded("документы")).toEqual(folded("документи"));
    expect(folded("декларация")).toEqual(folded("декларація"));
    expect(foldUkrainian("об'єкт")).toBe("обект");
  });
});
