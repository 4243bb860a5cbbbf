import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIdentifiers } from "./find-identifiers.ts";
import { maskIdentifiers } from "./mask-identifiers.ts";

function kinds(text: string): string[] {
  return findIdentifiers(text).map(({ kind }) => kind);
}

describe("identifiers in a text", () => {
  it.each([
    ["mój pesel 44051401359", "pesel"],
    ["440514 01359", "pesel"],
    ["440514-01359", "pesel"],
    ["44 05 14 01359", "pesel"],
    ["NIP: 526-025-02-74", "nip"],
    ["NIP 526 025 02 74", "nip"],
    ["PL5260250274", "nip"],
    ["REGON 123456785", "regon"],
    ["numer REGON: 123 456 785", "regon"],
    ["REGON 12345678512347", "regon"],
    ["PL61 1090 1014 0000 0712 1981 2874", "iban"],
    ["61-1090-1014-0000-0712-1981-2874", "iban"],
    ["pl61109010140000071219812874", "iban"],
    ["dowód ABA 300000", "dowod"],
    ["dowod aba300000", "dowod"],
    ["KW WA1M/00012345/1", "kw"],
    ["bb1b / 00000001 / 4", "kw"],
    ["AE:PL-88237-25958-BSCDW-19", "ade"],
    ["AE:PL-55004-94640-IGCES-27", "ade"],
    ["jan.kowalski+urzad@poczta.example", "email"],
    ["501502503", "phone"],
    ["501 502 503", "phone"],
    ["501-502-503", "phone"],
    ["+48 501 502 503", "phone"],
    ["+48 712 944 599", "phone"],
    ["0048501502503", "phone"],
    ["33 497 14 94", "phone"],
    ["(33) 497-14-94", "phone"],
    ["+380 67 123 45 67", "phone"],
    ["123456785", "phone"],
    ["pesel44051401359", "pesel"],
    ["tel501502503", "phone"],
  ])("finds %j as %s", (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
    expect(kinds(`Dzień dobry, ${text}. Dziękuję.`)).toEqual([kind]);
  });

  it.each([
    "Kwota 123 456 789 zł",
    "Budżet: 123456789,00 zł",
    "123456789 PLN",
    "2026-01-31 i 31.01.2026",
    "w dniach 10.11.2026-12.12.2026",
    "znak RM.0003.495.2025.INF",
    "ABC.123.78.2.2011",
    "Dz.U. z 2024 r. poz. 572, art. 35 § 3 pkt 1",
    "ustawa z dnia 14.06.1960 r. (Dz. U. 1960 nr 30 poz. 168)",
    "43-300 Bielsko-Biała, ul. 11 Listopada 12",
    "działka 123/4, 246101_1.0001.123/4",
    "PESEL 44051401358 z błędną cyfrą",
    "112 i 986",
  ])("finds nothing in %j", (text) => {
    expect(findIdentifiers(text)).toEqual([]);
  });

  it("gives the place of each in the order of the text", () => {
    const text = "Tel. 501 502 503, PESEL 44051401359, jan@poczta.example";
    const found = findIdentifiers(text);
    expect(found.map(({ kind }) => kind)).toEqual(["phone", "pesel", "email"]);
    for (const { text: piece, start, end } of found) expect(text.slice(start, end)).toBe(piece);
  });

  it("finds a phone before a word that begins like a unit", () => {
    expect(kinds("501 502 503 złożyłem wniosek, 501502503 osobiście")).toEqual(["phone", "phone"]);
  });

  it("tells two numbers apart that stand side by side", () => {
    expect(kinds("44051401359 5260250274")).toEqual(["pesel", "nip"]);
    expect(kinds("501 502 503 33 497 14 94 501 502 503")).toEqual(["phone", "phone", "phone"]);
    expect(kinds("5260250274,44051401359/02070803628")).toEqual(["nip", "pesel", "pesel"]);
    expect(kinds("501502503,501502504")).toEqual(["phone", "phone"]);
    expect(kinds("33 497 14 94-97")).toEqual(["phone"]);
  });
});

describe("masking", () => {
  it("puts the kind in the place of the identifier", () => {
    expect(maskIdentifiers("PESEL 440514 01359, tel. 501 502 503")).toEqual({
      text: "PESEL [PESEL], tel. [TELEFON]",
      masked: ["pesel", "phone"],
    });
  });

  it("leaves no digit of a PESEL behind, whatever single gaps are in it", () => {
    const gaps = fc.array(fc.constantFrom("", "", " ", "-"), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(gaps, (between) => {
        const written = [..."44051401359"].map((digit, i) => digit + (between[i] ?? "")).join("");
        expect(maskIdentifiers(`Numer ${written} proszę`).text).toBe("Numer [PESEL] proszę");
      }),
    );
  });

  it("leaves nothing that could be masked again", () => {
    const pieces = fc.constantFrom(
      "44051401359",
      "501 502 503",
      "NIP 5260250274",
      " ",
      ", ",
      "ABA300000",
      "a@b.pl",
      "12",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const once = maskIdentifiers(parts.join(" ")).text;
        expect(maskIdentifiers(once)).toEqual({ text: once, masked: [] });
      }),
    );
  });
});
