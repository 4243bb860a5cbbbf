import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasAdeShape, isAde, normaliseAde } from "./ade.ts";
import { isDowod, isPassport } from "./documents.ts";
import { isIban } from "./iban.ts";
import { isKrs, normaliseKrs } from "./krs.ts";
import { isKw } from "./kw.ts";
import { isNip } from "./nip.ts";
import { isPesel } from "./pesel.ts";
import { isRegon } from "./regon.ts";

const VALID: [name: string, accepts: (text: string) => boolean, vectors: string[]][] = [
  ["PESEL", isPesel, ["44051401359", "02070803628"]],
  ["NIP", isNip, ["5260250274"]],
  ["NRB", isIban, ["PL61109010140000071219812874", "61109010140000071219812874"]],
  ["księga wieczysta", isKw, ["WA1M/00012345/1", "BB1B/00000001/4"]],
  ["dowód osobisty", isDowod, ["ABA300000"]],
];

describe.each(VALID)("%s", (_name, accepts, vectors) => {
  it("accepts the known vectors", () => {
    for (const vector of vectors) expect(accepts(vector), vector).toBe(true);
  });

  it("rejects every change of one digit", () => {
    for (const vector of vectors) {
      for (const [place, sign] of [...vector].entries()) {
        if (!/\d/.test(sign)) continue;
        for (const other of "0123456789".replace(sign, "")) {
          const changed = vector.slice(0, place) + other + vector.slice(place + 1);
          expect(accepts(changed), changed).toBe(false);
        }
      }
    }
  });

  it("rejects a sign too few or too many", () => {
    for (const vector of vectors) {
      expect(accepts(vector.slice(0, -1))).toBe(false);
      expect(accepts(`${vector}0`)).toBe(false);
    }
  });
});

const born = fc.date({ min: new Date("1800-01-01"), max: new Date("2299-12-31"), noInvalidDate: true });
const CENTURY_IN_MONTH: Record<number, number> = { 18: 80, 19: 0, 20: 20, 21: 40, 22: 60 };

function peselOf(date: Date, serial: number): string {
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1 + CENTURY_IN_MONTH[Math.floor(year / 100)]!;
  const two = (n: number) => String(n).padStart(2, "0");
  const ten = `${two(year % 100)}${two(month)}${two(date.getUTCDate())}${String(serial).padStart(4, "0")}`;
  const sum = [...ten].reduce((total, digit, i) => total + Number(digit) * Number("1379137913"[i]), 0);
  return `${ten}${(10 - (sum % 10)) % 10}`;
}

describe("PESEL of any birthday", () => {
  it("is accepted with its check digit and rejected with any other digit changed", () => {
    fc.assert(
      fc.property(
        born,
        fc.nat(9999),
        fc.nat(10),
        fc.integer({ min: 1, max: 9 }),
        (date, serial, place, shift) => {
          const pesel = peselOf(date, serial);
          expect(isPesel(pesel)).toBe(true);
          const other = (Number(pesel[place]) + shift) % 10;
          expect(isPesel(pesel.slice(0, place) + other + pesel.slice(place + 1))).toBe(false);
        },
      ),
    );
  });

  it("is rejected with a day that does not exist, whatever its check digit", () => {
    for (let check = 0; check < 10; check++) expect(isPesel(`0202300000${check}`)).toBe(false);
  });
});

describe("NIP and REGON", () => {
  it("accepts REGON of 9 and of 14 digits", () => {
    for (const vector of ["123456785", "000544556", "12345678512347"])
      expect(isRegon(vector), vector).toBe(true);
  });

  it("rejects every change of one digit of a REGON that its sum modulo 11 can see", () => {
    for (let place = 0; place < 8; place++) {
      for (const other of "0123456789".replace("123456785"[place]!, "")) {
        expect(isRegon(`${"12345678".slice(0, place)}${other}${"123456785".slice(place + 1)}`)).toBe(false);
      }
    }
  });

  it("rejects numbers of zeros, which the sums alone would let pass", () => {
    expect(isNip("0000000000")).toBe(false);
    expect(isRegon("000000000")).toBe(false);
  });

  it("accepts at most one check digit a NIP", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
        const accepted = [...Array(10).keys()].filter((digit) => isNip(`${nine}${digit}`));
        expect(accepted.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("passport", () => {
  it("has exactly one check digit for each series and number", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}$/), fc.stringMatching(/^\d{6}$/), (series, rest) => {
        const accepted = [...Array(10).keys()].filter((digit) => isPassport(`${series}${digit}${rest}`));
        expect(accepted).toHaveLength(1);
      }),
    );
  });
});

describe("number of the KRS", () => {
  it("has ten digits, with the word or without", () => {
    for (const typed of ["0000012345", "0000 012 345", "KRS 0000012345", "krs: 0000012345"]) {
      expect(isKrs(typed), typed).toBe(true);
      expect(normaliseKrs(typed)).toBe("0000012345");
    }
    for (const typed of ["12345", "00000123456", "000001234O", "KRSKRS0000012345"])
      expect(isKrs(typed), typed).toBe(false);
  });
});

describe("address of e-Doręczenia", () => {
  it("is kept in capital letters with plain hyphens, however it was typed", () => {
    for (const typed of ["ae:pl-00000-00013-aaaaa-06", " AE:PL – 00000–00013 – AAAAA – 06 "])
      expect(normaliseAde(typed)).toBe("AE:PL-00000-00013-AAAAA-06");
    expect(hasAdeShape("AE:PL-00000-00013-AAAAA-07")).toBe(true);
    expect(hasAdeShape("AE:PL-00000-00013-AAAA1-06")).toBe(false);
  });

  it("passes its checksum", () => {
    const addresses = `88237-25958-BSCDW-19 20566-32159-EIVFC-16 20189-46019-DVEJA-29 89866-99301-AGBFF-32
      18803-44688-HHJBV-13 13447-72418-ECVIU-30 00000-00013-AAAAA-06`;
    for (const address of addresses.split(/\s+/)) expect(isAde(`AE:PL-${address}`), address).toBe(true);
  });

  it("fails it with another check number", () => {
    expect(isAde("AE:PL-88237-25958-BSCDW-20")).toBe(false);
    expect(isAde("AE:PL-55004-94640-IGCES-27")).toBe(false);
  });
});
