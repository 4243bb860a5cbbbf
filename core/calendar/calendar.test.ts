import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOfNumber, weekdayOf } from "./day.ts";
import { DAYS_OFF } from "./days-off.ts";
import { easterOf } from "./easter.ts";
import { addDays, COVERED, DayNotCovered, dayOffOn, isDayOff, isRealDay, nextWorkingDay } from "./index.ts";

const coveredDay = fc
  .integer({ min: dayNumber(COVERED.from), max: dayNumber(COVERED.until) - 30 })
  .map(dayOfNumber);
const anyDay = fc.integer({ min: dayNumber("0000-01-01"), max: dayNumber("9999-12-31") }).map(dayOfNumber);

/** The anonymous Gregorian algorithm that Butcher's Ecclesiastical Calendar and Meeus give. */
function easterByMeeus(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${year}-0${Math.floor(sum / 31)}-${String((sum % 31) + 1).padStart(2, "0")}`;
}

describe("days", () => {
  it.each(["2024-02-29", "2000-02-29", "0004-02-29", "2026-12-31", "2026-01-01"])("takes %s", (day) =>
    expect(isRealDay(day)).toBe(true),
  );

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "20260101",
    " 2026-01-01",
    "2026-01-01\n",
    "2026-01-01T00:00:00Z",
    "+002026-01-01",
    "٢٠٢٦-٠١-٠١",
    "",
  ])("takes %j for no day", (text) => {
    expect(isRealDay(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => isDayOff(text)).toThrow(RangeError);
  });

  it("takes a text for a day exactly where the platform's dates do", () => {
    const digits = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), digits(13), digits(32), (year, month, date) => {
        const text = `${String(year).padStart(4, "0")}-${month}-${date}`;
        const time = new Date(`${text}T00:00:00Z`);
        expect(isRealDay(text)).toBe(
          !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text,
        );
      }),
    );
  });

  it("goes there and back, and a day at a time as far as at once", () => {
    fc.assert(
      fc.property(coveredDay, fc.nat(1000), fc.nat(1000), (day, one, other) => {
        expect(addDays(addDays(day, one), -one)).toBe(day);
        expect(addDays(addDays(day, one), other)).toBe(addDays(day, one + other));
        expect(dayNumber(addDays(day, one)) - dayNumber(day)).toBe(one);
      }),
    );
  });

  it("keeps days in the order of their names", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).toBe(dayNumber(one) < dayNumber(other));
      }),
    );
  });

  it("says which day of the week it is, as the platform's dates do", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it.each([
    ["9999-12-31", 1],
    ["0000-01-01", -1],
    ["2026-01-01", 1e17],
    ["2026-01-01", 0.5],
    ["2026-01-01", Number.NaN],
  ])("has no day for %s and %d days", (day, days) => expect(() => addDays(day, days)).toThrow(RangeError));
});

describe("Easter", () => {
  it.each([
    [2019, "2019-04-21"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2028, "2028-04-16"],
    // The earliest and the latest that there may be, and both years in which a full moon is a day early.
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
  ])("of %d is on %s", (year, day) => expect(easterOf(year)).toBe(day));

  it("is a Sunday from 22 March to 25 April", () => {
    for (let year = 1583; year <= 4000; year++) {
      const easter = easterOf(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`, easter).toBe(true);
    }
  });

  it("is where the other known way of reckoning has it", () => {
    for (let year = 1583; year <= 4000; year++) expect(easterOf(year)).toBe(easterByMeeus(year));
  });
});

describe("days off", () => {
  it.each([
    ["2026-01-01", "Nowy Rok"],
    ["2026-01-06", "Święto Trzech Króli"],
    ["2025-04-20", "Wielkanoc"],
    ["2025-04-21", "Poniedziałek Wielkanocny"],
    ["2025-06-19", "Boże Ciało"],
    ["2026-04-06", "Poniedziałek Wielkanocny"],
    ["2026-06-04", "Boże Ciało"],
    ["2026-05-24", "Zielone Świątki"],
    ["2027-03-29", "Poniedziałek Wielkanocny"],
    ["2027-05-27", "Boże Ciało"],
    ["2028-04-17", "Poniedziałek Wielkanocny"],
    ["2028-06-15", "Boże Ciało"],
    ["2026-05-01", "Święto Państwowe 1 Maja"],
    ["2026-05-03", "Święto Narodowe Trzeciego Maja"],
    ["2026-08-15", "Wniebowzięcie Najświętszej Maryi Panny"],
    ["2026-11-01", "Wszystkich Świętych"],
    ["2026-11-11", "Narodowe Święto Niepodległości"],
    ["2025-12-24", "Wigilia Bożego Narodzenia"],
    ["2026-12-24", "Wigilia Bożego Narodzenia"],
    ["2026-12-25", "pierwszy dzień Bożego Narodzenia"],
    ["2026-12-26", "drugi dzień Bożego Narodzenia"],
    ["2026-11-29", "niedziela"],
    ["2018-11-12", "Święto z okazji setnej rocznicy odzyskania niepodległości"],
  ])("%s is one: %s", (day, name) => {
    expect(dayOffOn(day)?.name.pl).toBe(name);
    expect(isDayOff(day)).toBe(true);
  });

  it.each([
    ["Christmas Eve before it was one", "2024-12-24"],
    ["12 November of another year", "2019-11-12"],
    ["a Saturday", "2026-11-28"],
    ["Good Friday", "2026-04-03"],
    ["2 May", "2025-05-02"],
    ["New Year's Eve", "2026-12-31"],
  ])("%s is none", (_, day) => {
    expect(dayOffOn(day)).toBeNull();
    expect(isDayOff(day)).toBe(false);
  });

  it.each(["2017-12-31", "1950-05-01", "2100-01-01", "9999-12-31"])("does not guess what %s is", (day) => {
    expect(() => isDayOff(day)).toThrow(DayNotCovered);
    expect(() => dayOffOn(day)).toThrow(day);
  });

  it("knows every day of the table, the first and the last too", () => {
    expect(isDayOff(COVERED.from)).toBe(true);
    expect(isDayOff(COVERED.until)).toBe(false);
    expect(() => nextWorkingDay(COVERED.until)).toThrow(DayNotCovered);
  });

  it("has fourteen with a name from 2025 on, and thirteen before but for 2018", () => {
    const named = DAYS_OFF.filter(({ on }) => !("weekday" in on));
    for (let year = 2018; year < 2100; year++) {
      const found = Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01`, i)).filter(
        (day) => day.startsWith(`${year}`) && named.includes(dayOffOn(day)!),
      );
      expect(found.length, `${year}`).toBe(year === 2018 || year >= 2025 ? 14 : 13);
    }
  });

  it("has a source and a name in every language for each row", () => {
    for (const { name, source } of DAYS_OFF) {
      expect(source).toMatch(/^ustawa z \d/);
      expect(Object.values(name).every((text) => text.trim().length > 3)).toBe(true);
    }
  });
});

describe("the next working day", () => {
  it.each([
    ["2026-12-23", "2026-12-28"],
    ["2026-11-27", "2026-11-30"],
    ["2026-11-30", "2026-12-01"],
    ["2026-04-03", "2026-04-07"],
    ["2018-11-09", "2018-11-13"],
  ])("after %s is %s", (day, next) => expect(nextWorkingDay(day)).toBe(next));

  it("is later, open, and nothing open is passed over", () => {
    const isOpen = (day: string) => !isDayOff(day) && weekdayOf(day) !== 6;
    fc.assert(
      fc.property(coveredDay, (day) => {
        const next = nextWorkingDay(day);
        expect(next > day && isOpen(next)).toBe(true);
        for (let between = addDays(day, 1); between < next; between = addDays(between, 1))
          expect(isOpen(between)).toBe(false);
      }),
    );
  });
});
