import { describe, expect, it } from "vitest";
import { withSectionSigns } from "./section-signs.ts";

describe("an 8 that Tesseract reads for a section sign", () => {
  it.each([
    ["8 1. Z wypożyczalni może korzystać każdy.", "§ 1. Z wypożyczalni może korzystać każdy."],
    ["8 12a. Traci moc uchwała.", "§ 12a. Traci moc uchwała."],
    ["Na podstawie art. 61 8 4 Kodeksu", "Na podstawie art. 61 § 4 Kodeksu"],
    ["zgodnie z art. 104 8 1 i 2", "zgodnie z art. 104 § 1 i 2"],
    ["Zgodnie z 8 12 ust. 3 opłatę wnosi się z góry.", "Zgodnie z § 12 ust. 3 opłatę wnosi się z góry."],
    ["mowa w art. 5 albo w 8 7 regulaminu", "mowa w art. 5 albo w § 7 regulaminu"],
  ])("becomes one where only the sign can stand: %s", (read, meant) => {
    expect(withSectionSigns(read)).toBe(meant);
  });

  it.each([
    "8 osób zgłosiło się w terminie.",
    "Opłata wynosi 8 000 zł.",
    "tel. 33 8 12",
    "w godzinach od 8 do 16",
    "art. 8 ust. 2",
    "8. Pozostałe postanowienia",
    "w 8 12-osobowych grupach",
    "Zgodnie z 8 100 zł",
  ])("stays a number elsewhere: %s", (line) => {
    expect(withSectionSigns(line)).toBe(line);
  });
});
