import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "./sentences.ts";

describe("sentences", () => {
  it.each([
    ["Opłata wynosi 17 zł. Termin to 14 dni.", 2],
    ["Zgodnie z art. 35 § 3 Kodeksu sprawa trwa miesiąc. Dotyczy to też ust. 2 i pkt 3.", 2],
    ["Urząd przy pl. Ratuszowym 1, ul. Długa 5, os. Karpackie i al. Armii Krajowej.", 1],
    ["Dz. U. z 2024 r. poz. 572 obowiązuje. Zob. też Dz.U. 2011 nr 14 poz. 67.", 2],
    ["Ustawa z dnia 14 czerwca 1960 r. Kodeks obowiązuje nadal.", 2],
    ["Przyjmuje dr Anna Nowak oraz prof. Jan K. Lis, m.in. w godz. 8–15 i np. Zofia Wilk.", 1],
    ["Prezes J. Kowalski podpisał umowę. Termin minął.", 2],
    ["Tel. 33 497 14 94. Zapraszamy!", 2],
    ["Co zabrać? Dowód itp. Wniosek też!", 3],
    ["1. Wypełnij wniosek.\n2. Złóż go w kasie.", 2],
    ["Nagłówek\nTekst pod nagłówkiem", 2],
    ["Opłata to 1 234,50 zł. 30 dni na odpowiedź.", 2],
    ["Powiedział: „Zapłać.” Potem wyszedł.", 2],
    ["Stawka 45 zł/os. Ulgi nie ma.", 2],
    ["Kościół św. Mikołaja, szkoła im. Jana III, tj. Zespół nr 5.", 1],
    ["Чинний до 2026 р. Подайте заяву.", 2],
  ])("splits %j into %i", (text, count) => {
    expect(sentences(text).map((sentence) => sentence.text)).toHaveLength(count);
  });

  it("loses nothing but the space between, whatever the text", () => {
    const pieces = fc.constantFrom("Ala", " ", ". ", "art. ", "5", "\n", "! ", "ma", "„", "”", "r. ", "Ż");
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join("");
        const found = sentences(text);
        for (const sentence of found) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(
          found
            .map((sentence) => sentence.text)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
