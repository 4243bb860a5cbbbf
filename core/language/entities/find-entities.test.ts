import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEntities } from "./find-entities.ts";

function named(text: string): string[] {
  return findEntities(text).map(({ kind, value, act }) => [kind, value, act].filter(Boolean).join(" | "));
}

describe("entities", () => {
  it.each([
    ["trzydziestego pierwszego stycznia dwa tysiące dwudziestego szóstego", "date | 2026-01-31"],
    ["31 I 2026", "date | 2026-01-31"],
    ["czternastu dni", "term | 14 days"],
    ["pięćset dziewięćdziesiąt osiem złotych", "amount | 598 PLN"],
    ["598,00 zł (słownie: pięćset dziewięćdziesiąt osiem złotych)", "amount | 598 PLN"],
    ["598,50 zł (słownie: pięćset dziewięćdziesiąt osiem złotych 50/100)", "amount | 598.50 PLN"],
    ["7:30", "time | 07:30"],
    ["44051401359", "pesel | 44051401359"],
    ["526-025-02-74", "nip | 5260250274"],
    ["61 1090 1014 0000 0712 1981 2874", "iban | PL61109010140000071219812874"],
    ["ABA 300000", "dowod | ABA300000"],
    ["BB1B/00000001/4", "kw | BB1B/00000001/4"],
    ["AE:PL-88237-25958-BSCDW-19", "ade | AE:PL-88237-25958-BSCDW-19"],
    ["33 497 14 94", "phone | +48334971494"],
    ["Jan@Poczta.example", "email | jan@poczta.example"],
    ["www.example.pl", "url | example.pl"],
    ["43-300", "postalCode | 43-300"],
    ["RM.0003.495.2025.INF", "znakSprawy | RM.0003.495.2025.INF"],
    ["246101_1.0001.123/4", "parcel | 246101_1.0001.123/4"],
    ["działka nr 123/4 obręb 5", "parcel | 123/4, obręb 5"],
    ["działce ewidencyjnej nr 12 w obrębie Kamienica", "parcel | 12, obręb Kamienica"],
    ["art. 35 § 3 k.p.a.", "article | art. 35 § 3 | KPA"],
    ["art. 35 § 3 Kodeksu postępowania administracyjnego", "article | art. 35 § 3 | KPA"],
    ["art. 6 ust. 1 ustawy o opłacie skarbowej", "article | art. 6 ust. 1 | ustawa o opłacie skarbowej"],
    [
      "art. 6 ustawy z dnia 16 listopada 2006 r. o opłacie skarbowej",
      "article | art. 6 | ustawa o opłacie skarbowej",
    ],
    ["art. 3 ustawy – Prawo budowlane", "article | art. 3 | Prawo budowlane"],
    ["art. 8 ustawy o rzeczach nieznanych", "article | art. 8 | ustawa o rzeczach nieznanych"],
    ["art. 49 § 1 k.p.w", "article | art. 49 § 1 | KPW"],
    ["art. 8", "article | art. 8"],
  ])("names %j as %j, at its place", (text, entity) => {
    expect(named(text)).toEqual([entity]);
    const [found] = findEntities(`Uwaga: ${text}, proszę.`);
    expect(found!.text).toBe(text);
  });

  it.each([
    ["ul. 11 Listopada 12/3, 43-300 Bielsko-Biała", "ul. 11 Listopada 12/3, 43-300 Bielsko-Biała"],
    ["43-300 Bielsko-Biała, pl. Ratuszowy 1", "pl. Ratuszowy 1, 43-300 Bielsko-Biała"],
    ["al. Armii Krajowej 15 lok. 3\n43-316 Bielsko-Biała", "al. Armii Krajowej 15/3, 43-316 Bielsko-Biała"],
    ["ulicy Długiej 5 m. 7", "ul. Długiej 5/7"],
    ["ul. 3 Maja 5a", "ul. 3 Maja 5a"],
    ["os. Karpackie 8", "os. Karpackie 8"],
    ["ul. gen. Andersa 3", "ul. gen. Andersa 3"],
  ])("reads the address %j as one", (text, value) => {
    expect(named(text)).toEqual([`address | ${value}`]);
    expect(findEntities(`Mieszkam: ${text}.`).map((entity) => entity.text)).toEqual([text]);
  });

  it("takes no date from the name of a street", () => {
    expect(named("przy ul. 11 Listopada")).toEqual([]);
  });

  it("shows both amounts where the words say another one than the figures", () => {
    expect(named("598 zł (słownie: pięćset złotych)")).toEqual(["amount | 598 PLN", "amount | 500 PLN"]);
  });

  it("takes no parcel from the day of a date, and no name of an obręb from the next line", () => {
    expect(named("zakup działki: 3 marca 2024")).toEqual(["date | 2024-03-03"]);
    expect(named("działka 3 obręb Kamienica\nData")).toEqual(["parcel | 3, obręb Kamienica"]);
    expect(named("działki 3 mają dostęp")).toEqual(["parcel | 3"]);
  });

  it("gives each parcel of a list", () => {
    expect(named("działki nr 123/4, 123/5 i 124 obręb Kamienica")).toEqual([
      "parcel | 123/4, obręb Kamienica",
      "parcel | 123/5, obręb Kamienica",
      "parcel | 124, obręb Kamienica",
    ]);
  });

  it("gives places that hold the text, in order and without overlap, whatever the text", () => {
    const pieces = fc.constantFrom(
      "ul. 11 Listopada 12/3",
      "43-300 Bielsko-Biała",
      "pięćset złotych",
      "31 I 2026",
      "trzeciego maja",
      "działka nr 1/2",
      "art. 6 ust. 1",
      "ustawy o opłacie skarbowej",
      "44051401359",
      "501 502 503",
      "o ósmej",
      "(słownie: ",
      ")",
      ", ",
      " ",
      "\n",
      "5",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 5 }))), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const entity of findEntities(text)) {
          expect(entity.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(entity.start, entity.end)).toBe(entity.text);
          expect(entity.text).not.toBe("");
          end = entity.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
