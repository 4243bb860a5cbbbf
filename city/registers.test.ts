import { describe, expect, it } from "vitest";
import { doors } from "./doors.ts";
import { jrwa } from "./jrwa.ts";
import { streets } from "./streets.ts";
import { units } from "./units.ts";

const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe("the registers of the sample city", () => {
  it("have no row twice", () => {
    expect(repeated(units.map((unit) => unit.slug))).toEqual([]);
    expect(repeated(units.flatMap((unit) => unit.symbol ?? []))).toEqual([]);
    expect(repeated(streets.map((street) => `${street.prefix} ${street.name}`))).toEqual([]);
    expect(repeated(jrwa.map((row) => row.symbol))).toEqual([]);
    expect(repeated(doors.map((door) => door.slug))).toEqual([]);
  });

  it("send a resident's phrase to one door only", () => {
    const phrases = [...units.flatMap((unit) => unit.duties), ...doors.flatMap((door) => door.topics)];
    expect(repeated(phrases.map((phrase) => phrase.toLowerCase()))).toEqual([]);
  });

  it("give every unit five to fifteen duties", () => {
    for (const unit of units) {
      expect(unit.duties.length, unit.slug).toBeGreaterThanOrEqual(5);
      expect(unit.duties.length, unit.slug).toBeLessThanOrEqual(15);
    }
  });

  it("guess no telephone, e-mail or room for a unit that the office has not confirmed", () => {
    for (const unit of units) {
      if (!unit.sample) continue;
      expect([unit.phone, unit.email, unit.room], unit.slug).toEqual([null, null, null]);
    }
  });

  it("explain every other institution in three different texts", () => {
    for (const { slug, explanation } of doors) {
      expect(new Set(Object.values(explanation)).size, slug).toBe(3);
      expect(explanation.uk, slug).toMatch(/[а-яїєі]/iu);
    }
  });

  it("print file symbols of two to five digits", () => {
    expect(jrwa.filter((row) => !/^\d{2,5}$/.test(row.symbol))).toEqual([]);
  });
});
