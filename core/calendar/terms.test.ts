import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOfNumber, weekdayOf } from "./day.ts";
import {
  addDays,
  DayNotCovered,
  daysMovedOver,
  endOfTerm,
  isDayOff,
  isInTerm,
  type Term,
  TermsSuspended,
} from "./index.ts";

const days = (count: number): Term => ({ unit: "days", count });
const weeks = (count: number): Term => ({ unit: "weeks", count });
const months = (count: number): Term => ({ unit: "months", count });
const years = (count: number): Term => ({ unit: "years", count });

const from = fc.integer({ min: dayNumber("2020-05-24"), max: dayNumber("2050-12-31") }).map(dayOfNumber);
const count = fc.integer({ min: 1, max: 36 });
const term = fc.record({ unit: fc.constantFrom<Term["unit"]>("days", "weeks", "months", "years"), count });

describe("the end of a term", () => {
  it.each<[string, Term, string, string]>([
    ["2026-12-10", days(14), "2026-12-24", "2026-12-28"],
    ["2026-12-18", days(7), "2026-12-25", "2026-12-28"],
    ["2026-11-04", days(7), "2026-11-11", "2026-11-12"],
    ["2026-03-23", days(14), "2026-04-06", "2026-04-07"],
    ["2027-01-31", months(1), "2027-02-28", "2027-03-01"],
    ["2026-11-24", months(1), "2026-12-24", "2026-12-28"],
    // Before 24 December was a day off, and over the one day off of 2018.
    ["2024-12-10", days(14), "2024-12-24", "2024-12-24"],
    ["2018-11-05", days(7), "2018-11-12", "2018-11-13"],
    // A Saturday, a Saturday before a long weekend, an ordinary day.
    ["2026-11-14", days(14), "2026-11-28", "2026-11-30"],
    ["2025-04-18", days(1), "2025-04-19", "2025-04-22"],
    ["2026-11-28", days(3), "2026-12-01", "2026-12-01"],
    ["2026-11-27", weeks(2), "2026-12-11", "2026-12-11"],
    // Months and years without the day.
    ["2028-01-31", months(1), "2028-02-29", "2028-02-29"],
    ["2026-10-31", months(1), "2026-11-30", "2026-11-30"],
    ["2026-02-28", months(1), "2026-03-28", "2026-03-30"],
    ["2026-12-31", months(2), "2027-02-28", "2027-03-01"],
    ["2028-02-29", years(1), "2029-02-28", "2029-02-28"],
    ["2028-02-29", years(4), "2032-02-29", "2032-03-01"],
    ["2023-11-28", years(3), "2026-11-28", "2026-11-30"],
  ])("from %s with %o is %s by its length and %s in effect", (day, length, nominalEnd, effectiveEnd) => {
    expect(endOfTerm(day, length)).toEqual({ nominalEnd, effectiveEnd });
  });

  it("is never a Saturday or a day off, not before the nominal end and at most five days after it", () => {
    fc.assert(
      fc.property(from, term, (day, length) => {
        const { effectiveEnd, nominalEnd } = endOfTerm(day, length);
        expect(isDayOff(effectiveEnd) || weekdayOf(effectiveEnd) === 6).toBe(false);
        const moved = dayNumber(effectiveEnd) - dayNumber(nominalEnd);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(5);
        expect(nominalEnd > day).toBe(true);
      }),
    );
  });

  it("moves five days where Christmas Eve is a Wednesday, and no end of this century moves more", () => {
    expect(endOfTerm("2031-12-17", weeks(1))).toEqual({
      nominalEnd: "2031-12-24",
      effectiveEnd: "2031-12-29",
    });
    const moves = Array.from({ length: 28_000 }, (_, i) => {
      const { effectiveEnd, nominalEnd } = endOfTerm(addDays("2020-05-24", i), days(1));
      return dayNumber(effectiveEnd) - dayNumber(nominalEnd);
    });
    expect(Math.max(...moves)).toBe(5);
  });

  it("is not earlier where the event or the term is later", () => {
    fc.assert(
      fc.property(from, term, fc.nat(60), fc.nat(5), (day, length, later, longer) => {
        const end = endOfTerm(day, length);
        const laterEnd = endOfTerm(addDays(day, later), length);
        const longerEnd = endOfTerm(day, { ...length, count: length.count + longer });
        for (const other of [laterEnd, longerEnd]) {
          expect(other.nominalEnd >= end.nominalEnd).toBe(true);
          expect(other.effectiveEnd >= end.effectiveEnd).toBe(true);
        }
      }),
    );
  });

  it("is on the weekday of the event where it is counted in weeks, which are seven days each", () => {
    fc.assert(
      fc.property(from, count, (day, n) => {
        expect(endOfTerm(day, weeks(n))).toEqual(endOfTerm(day, days(7 * n)));
        expect(weekdayOf(endOfTerm(day, weeks(n)).nominalEnd)).toBe(weekdayOf(day));
      }),
    );
  });

  it("has the day of the event, or the last of the month, where it is counted in months", () => {
    fc.assert(
      fc.property(from, count, (day, n) => {
        const { nominalEnd } = endOfTerm(day, months(n));
        const [year, month, date] = day.split("-").map(Number) as [number, number, number];
        const [endYear, endMonth, endDate] = nominalEnd.split("-").map(Number) as [number, number, number];
        expect(endYear * 12 + endMonth).toBe(year * 12 + month + n);
        const isLastOfMonth = addDays(nominalEnd, 1).endsWith("-01");
        expect(endDate === date || (endDate < date && isLastOfMonth)).toBe(true);
      }),
    );
  });

  it("has the day and month of the event, or 28 February, where it is counted in years", () => {
    fc.assert(
      fc.property(from, count, (day, n) => {
        const { nominalEnd } = endOfTerm(day, years(n));
        const sameDay = `${Number(day.slice(0, 4)) + n}${day.slice(4)}`;
        expect(nominalEnd).toBe(
          day.endsWith("02-29") && n % 4 !== 0 ? sameDay.replace(/29$/, "28") : sameDay,
        );
        expect(endOfTerm(day, months(12 * n))).toEqual(endOfTerm(day, years(n)));
      }),
    );
  });

  it("is told with the days that moved it", () => {
    const told = (end: { nominalEnd: string; effectiveEnd: string }) =>
      daysMovedOver(end).map(({ day, dayOff }) => [day, dayOff?.name.en ?? "Saturday"]);
    expect(told(endOfTerm("2031-12-17", weeks(1)))).toEqual([
      ["2031-12-24", "Christmas Eve"],
      ["2031-12-25", "Christmas Day"],
      ["2031-12-26", "Second day of Christmas"],
      ["2031-12-27", "Saturday"],
      ["2031-12-28", "Sunday"],
    ]);
    expect(told(endOfTerm("2026-11-28", days(3)))).toEqual([]);
  });
});

describe("an act", () => {
  it.each([
    ["the day before the event", "2026-12-09", false],
    ["the day of the event", "2026-12-10", true],
    ["the nominal end", "2026-12-24", true],
    ["the effective end", "2026-12-28", true],
    ["the day after it", "2026-12-29", false],
  ])("on %s is judged by the effective end", (_, day, inTime) => {
    expect(isInTerm(day, "2026-12-10", days(14))).toBe(inTime);
  });
});

describe("what cannot be counted", () => {
  it.each<[string, string, Term]>([
    ["an event before the table", "2017-12-31", days(14)],
    ["an end after the table", "2099-12-20", days(14)],
    ["an end that moves out of the table", "2099-12-30", days(2)],
    ["an end in a year of five digits", "2026-11-28", years(9000)],
    ["an end that no date can say", "2026-11-28", months(Number.MAX_SAFE_INTEGER)],
  ])("is %s", (_, day, length) => expect(() => endOfTerm(day, length)).toThrow(DayNotCovered));

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("is a term of %d days", (n) =>
    expect(() => endOfTerm("2026-11-28", days(n))).toThrow(RangeError),
  );

  it("is a day that does not exist", () => {
    expect(() => endOfTerm("2026-02-30", days(1))).toThrow(RangeError);
    expect(() => isInTerm("2026-02-30", "2026-02-01", months(1))).toThrow(RangeError);
  });

  it.each<[string, Term]>([
    ["2020-03-01", days(14)],
    ["2020-05-23", days(7)],
    ["2019-12-01", years(1)],
  ])("is a term from %s that touches the spring of 2020, when terms stood still", (day, length) => {
    expect(() => endOfTerm(day, length)).toThrow(TermsSuspended);
  });

  it("is nothing of what ended before that spring or began after it", () => {
    expect(endOfTerm("2020-02-28", days(14)).effectiveEnd).toBe("2020-03-13");
    expect(endOfTerm("2020-05-24", days(7)).effectiveEnd).toBe("2020-06-01");
  });
});
