import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hardFacts } from "./hard-facts.ts";

function facts(text: string): string[] {
  return hardFacts(text).map(({ kind, value }) => `${kind} ${value}`);
}

describe("hard facts", () => {
  it.each([
    ["598 zł", "amount 598 PLN"],
    ["598,00 zł", "amount 598 PLN"],
    ["598,- zł", "amount 598 PLN"],
    ["PLN 598", "amount 598 PLN"],
    ["1 234,50 zł", "amount 1234.50 PLN"],
    ["1.234,50 zł", "amount 1234.50 PLN"],
    ["45 zł/os.", "amount 45 PLN"],
    ["21 złotych", "amount 21 PLN"],
    ["5 tys. zł", "amount 5000 PLN"],
    ["2,5 mln zł", "amount 2500000 PLN"],
    ["50 gr", "amount 0.50 PLN"],
    ["12 zł 50 gr", "amount 12.50 PLN"],
    ["100 euro", "amount 100 EUR"],
    ["598 злотих", "amount 598 PLN"],
    ["31 stycznia 2026 r.", "date 2026-01-31"],
    ["31.01.2026", "date 2026-01-31"],
    ["31.1.2026 r.", "date 2026-01-31"],
    ["2026-01-31", "date 2026-01-31"],
    ["31 січня 2026", "date 2026-01-31"],
    ["January 31, 2026", "date 2026-01-31"],
    ["31 stycznia", "date --01-31"],
    ["styczeń 2026", "date 2026-01"],
    ["14 dni", "term 14 days"],
    ["czternastu dni", "term 14 days"],
    ["14-dniowy termin", "term 14 days"],
    ["w ciągu miesiąca", "term 1 month"],
    ["1 miesiąc", "term 1 month"],
    ["3 miesiące", "term 3 months"],
    ["trzech miesięcy", "term 3 months"],
    ["7 dni roboczych", "term 7 working days"],
    ["2 tygodnie", "term 2 weeks"],
    ["5 lat", "term 5 years"],
    ["pół roku", "term 6 months"],
    ["14 днів", "term 14 days"],
    ["within 14 days", "term 14 days"],
    ["7:30", "time 07:30"],
    ["godz. 15.30", "time 15:30"],
    ["o godzinie 8", "time 08:00"],
    ["7³⁰", "time 07:30"],
    ["20%", "number 20%"],
    ["20 proc.", "number 20%"],
    ["1 500 osób", "number 1500"],
    ["1,5 ha", "number 1.5"],
    ["2026 r.", "number 2026"],
    ["klasa 0050", "number 0050"],
    ["33 497 14 94", "phone +48334971494"],
    ["+48 33 497 14 94", "phone +48334971494"],
    ["Urzad@Um.Example", "email urzad@um.example"],
    ["https://www.example.pl/sprawy/", "url example.pl/sprawy"],
    ["example.pl/sprawy.", "url example.pl/sprawy"],
    ["61 1090 1014 0000 0712 1981 2874", "account PL61109010140000071219812874"],
    ["61 1090 1014 0000 0712 1981 2875", "account PL61109010140000071219812875"],
    ["art. 35 § 3 pkt 1", "article art. 35 § 3 pkt 1"],
    ["Art.35 par. 3, pkt 1", "article art. 35 § 3 pkt 1"],
    ["artykuł 63 ust. 2a", "article art. 63 ust. 2a"],
    ["Dz. U. z 2024 r., poz. 572", "article Dz.U. 2024 poz. 572"],
    ["RM.0003.495.2025.INF", "identifier RM.0003.495.2025.INF"],
    ["uchwała XXIV/567/2025", "identifier XXIV/567/2025"],
    ["43-300 Bielsko-Biała", "identifier 43-300"],
    ["AE:PL-88237-25958-BSCDW-19", "identifier AE:PL-88237-25958-BSCDW-19"],
  ])("reads %j as %j", (text, fact) => {
    expect(facts(text)).toEqual([fact]);
    expect(facts(`Uwaga: ${text}`)).toEqual([fact]);
  });

  it("reads ranges of hours as two times", () => {
    expect(facts("od 7.30 do 15.30")).toEqual(["time 07:30", "time 15:30"]);
    expect(facts("pn.–pt. 7:30–15:30")).toEqual(["time 07:30", "time 15:30"]);
    expect(facts("godz. 8-16")).toEqual(["time 08:00", "time 16:00"]);
  });

  it("takes no day that does not exist for a date", () => {
    expect(facts("31.02.2026").join()).not.toContain("date");
  });

  it("gives places that hold the fact, without overlap", () => {
    const text = "Opłata 598 zł do 31.01.2026 (art. 35 § 3), tel. 33 497 14 94.";
    let end = 0;
    for (const fact of hardFacts(text)) {
      expect(fact.start).toBeGreaterThanOrEqual(end);
      end = fact.end;
    }
    expect(hardFacts(text).map(({ start, end: to }) => text.slice(start, to))).toEqual([
      "598 zł",
      "31.01.2026",
      "art. 35 § 3",
      "33 497 14 94",
    ]);
  });
});

describe("one fact in different spellings", () => {
  it("is equal for every amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (groszy) => {
        const [zloty, rest] = [Math.floor(groszy / 100), String(groszy % 100).padStart(2, "0")];
        const spaced = String(zloty).replace(/\B(?=(\d{3})+$)/g, " ");
        const dotted = String(zloty).replace(/\B(?=(\d{3})+$)/g, ".");
        const expected = facts(`${zloty},${rest} zł`);
        expect(expected).toHaveLength(1);
        for (const spelling of [
          `${spaced},${rest} zł`,
          `${dotted},${rest} PLN`,
          `${spaced},${rest} złotych`,
        ]) {
          expect(facts(`Opłata wynosi ${spelling}.`), spelling).toEqual(expected);
        }
      }),
    );
  });

  it("is equal for every date", () => {
    const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
        const long = new Intl.DateTimeFormat("pl", { dateStyle: "long", timeZone: "UTC" }).format(day);
        const numeric = `${iso.slice(8)}.${iso.slice(5, 7)}.${year}`;
        for (const spelling of [iso, long, numeric, `${date}.${month}.${year} r.`, `${long} r.`]) {
          expect(facts(`do dnia ${spelling}`), spelling).toEqual([`date ${iso}`]);
        }
      }),
    );
  });
});
