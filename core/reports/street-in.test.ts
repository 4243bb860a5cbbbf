import { expect, it } from "vitest";
import { loadLemmatizer } from "#core/language";
import { streetIn } from "./street-in.ts";

const STREETS = [
  "Krakowska",
  "11 Listopada",
  "Listopadowa",
  "Karpacka",
  "Karpackie",
  "Celna",
  "PCK",
  "Żywiecka",
  "Rynek",
  "Złote Łany",
  "Komorowicka",
  "Armii Krajowej",
].map((name) => ({ name, prefix: "ul.", sample: true }));

it.each([
  ["ul. Krakowska 12, przy przystanku", "Krakowska"],
  ["Dziura na Krakowskiej", "Krakowska"],
  ["przed krakowską 7", "Krakowska"],
  ["przy zywieckiej", "Żywiecka"],
  ["na 11 Listopada przy moście", "11 Listopada"],
  ["na Listopadowej", "Listopadowa"],
  ["os. Karpackie 5", "Karpackie"],
  ["na Karpackim", "Karpackie"],
  ["ul. Karpacka", "Karpacka"],
  ["na Karpackiej", "Karpacka"],
  ["róg Celnej i 11 Listopada", "11 Listopada"],
  ["przy PCK", "PCK"],
  ["na Rynku przy fontannie", "Rynek"],
  ["na Złotych Łanach", "Złote Łany"],
  ["KOMOROWICKA 5", "Komorowicka"],
  ["za Komorowicką", "Komorowicka"],
  ["przy komorowickiej", "Komorowicka"],
  ["przy Armii Krajowej", "Armii Krajowej"],
  ["park, główna alejka", null],
  ["w Krakowie", null],
  ["11 metrów od listopada", null],
  ["", null],
])("finds the street that „%s” names", async (text, street) => {
  expect(streetIn(text, STREETS, await loadLemmatizer())).toBe(street && `ul. ${street}`);
});

it("finds one that has no prefix", async () => {
  const streets = [{ name: "Rynek", prefix: "", sample: true }];
  expect(streetIn("na rynku", streets, await loadLemmatizer())).toBe("Rynek");
});

it("finds none among none", async () => {
  expect(streetIn("ul. Krakowska", [], await loadLemmatizer())).toBeNull();
});
