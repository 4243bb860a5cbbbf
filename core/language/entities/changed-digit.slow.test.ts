import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entity } from "./entity.ts";
import { findEntities } from "./find-entities.ts";

/** A number whose check digit is left open as `?`. */
interface Checked {
  kind: Entity["kind"];
  open: fc.Arbitrary<string>;
  /** A check digit of 0 of a REGON stands for two remainders, so that its sum sees less. */
  blindAt?: string;
}

function shape(pattern: RegExp): fc.Arbitrary<string> {
  return fc.stringMatching(pattern);
}

const CHECKED: Checked[] = [
  { kind: "pesel", open: shape(/^[4-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|1\d|2[0-8])\d{4}\?$/) },
  { kind: "nip", open: shape(/^[1-9]\d{8}\?$/) },
  { kind: "regon", open: shape(/^[1-9]\d{7}\?$/), blindAt: "0" },
  { kind: "dowod", open: shape(/^[A-Z]{3}\?\d{5}$/) },
  { kind: "passport", open: shape(/^[A-Z]{2}\?\d{6}$/) },
  { kind: "kw", open: shape(/^[A-PR-U]{2}\d[A-PR-U]\/\d{8}\/\?$/) },
];

function kindsIn(number: string): string[] {
  return findEntities(`Podaję REGON ${number}, koniec`).map(({ kind }) => kind);
}

function changed(number: string, at: number, shift: number): string {
  const digits = [...number].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []));
  const place = digits[at % digits.length]!;
  return `${number.slice(0, place)}${(Number(number[place]) + shift) % 10}${number.slice(place + 1)}`;
}

const change = [fc.nat(30), fc.integer({ min: 1, max: 9 })] as const;

describe("a changed digit", () => {
  it.each(CHECKED)("of a $kind that its checksum can see is never accepted", ({ kind, open, blindAt }) => {
    let accepted = 0;
    fc.assert(
      fc.property(open, ...change, (number, at, shift) => {
        const right = [..."0123456789"].filter((digit) => kindsIn(number.replace("?", digit)).includes(kind));
        expect(right.length).toBeLessThanOrEqual(1);
        if (right.length === 0 || right[0] === blindAt) return;
        accepted++;
        expect(kindsIn(changed(number.replace("?", right[0]!), at, shift))).not.toContain(kind);
      }),
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it("of an account is never accepted", () => {
    fc.assert(
      fc.property(shape(/^[1-9]\d{23}$/), ...change, (number, at, shift) => {
        const rest = Number(BigInt(`${number}252100`) % 97n);
        const account = `${String(98 - rest).padStart(2, "0")}${number}`;
        expect(kindsIn(account)).toEqual(["iban"]);
        expect(kindsIn(changed(account, at, shift))).not.toContain("iban");
      }),
    );
  });

  it.each(["123456785", "12345678512347", "000544556"])("of the REGON %s is never accepted", (regon) => {
    expect(kindsIn(regon)).toEqual(["regon"]);
    for (let at = 0; at < regon.length; at++) {
      for (let shift = 1; shift < 10; shift++)
        expect(kindsIn(changed(regon, at, shift))).not.toContain("regon");
    }
  });
});
