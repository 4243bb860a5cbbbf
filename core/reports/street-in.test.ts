import { expect, it } from "vitest";
import { streetIn } from "./street-in.ts";

const STREETS = ["Krakowska", "11 Listopada", "Listopadowa", "Karpacka", "Karpackie", "Celna", "PCK", "Żywiecka", "Rynek"];

it.each([
  ["ul. Krakowska 12, przy przystanku", "krakowska"],
  ["Dziura na Krakowskiej", "krakowska"],
  ["przed krakowską 7", "krakowska"],
  ["przy zywieckiej", "zywiecka"],
  ["na 11 Listopada przy moście", "11 listopada"],
  ["na Listopadowej", "listopadowa"],
  ["os. Karpackie 5", "karpackie"],
  ["ul. Karpacka", "karpacka"],
  ["róg Celnej i 11 Listopada", "celna"],
  ["przy PCK", "pck"],
  ["park, główna alejka", null],
  ["w Krakowie", null],
  ["Karpacki szlak", "karpacka"],
  ["11 metrów od listopada", null],
  ["", null],
])("finds the street that „%s” names", (text, street) => {
  expect(streetIn(text, STREETS)).toBe(street);
});

it("finds none among none", () => {
  expect(streetIn("ul. Krakowska", [])).toBeNull();
});
