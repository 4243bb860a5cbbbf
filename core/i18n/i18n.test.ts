import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatMoney,
  formatWeekday,
  isLocale,
  localeOf,
  localePath,
  locales,
  pl,
  plural,
  stripLocale,
} from "./index.ts";

const forms = { one: "sprawa", few: "sprawy", many: "spraw", other: "sprawy (ułamek)" };

describe("plural", () => {
  it.each([
    [0, "spraw"],
    [1, "sprawa"],
    [2, "sprawy"],
    [4, "sprawy"],
    [5, "spraw"],
    [11, "spraw"],
    [12, "spraw"],
    [14, "spraw"],
    [21, "spraw"],
    [22, "sprawy"],
    [112, "spraw"],
    [1.5, "sprawy (ułamek)"],
  ])("gives the Polish form that goes with %d", (n, form) => {
    expect(plural("pl", n, forms)).toBe(form);
  });

  it("treats 21 as one in Ukrainian, but not in Polish", () => {
    expect(plural("uk", 21, forms)).toBe("sprawa");
  });

  it("falls back to the general form where a language has no such form", () => {
    expect(plural("pl", 5, { one: "dokument", other: "dokumenty" })).toBe("dokumenty");
  });

  it("bends Polish sentences to their number", () => {
    expect(pl.ui.errorSummary.title(1)).toBe("Popraw 1 błąd w formularzu");
    expect(pl.ui.errorSummary.title(3)).toBe("Popraw 3 błędy w formularzu");
    expect(pl.ui.errorSummary.title(12)).toBe("Popraw 12 błędów w formularzu");
    expect(pl.errors.tooMany.text(22)).toBe("Spróbuj ponownie za 22 sekundy.");
    expect(pl.ui.field.charactersLeft(1)).toBe("Został 1 znak.");
    expect(pl.ui.field.charactersLeft(25)).toBe("Zostało 25 znaków.");
  });
});

describe("addresses of languages", () => {
  it("prefixes every language but that of the office", () => {
    expect(localePath("pl", "/zapytaj")).toBe("/zapytaj");
    expect(localePath("uk", "/zapytaj")).toBe("/uk/zapytaj");
    expect(localePath("en", "/")).toBe("/en");
    expect(localePath("uk", "/?q=a")).toBe("/uk?q=a");
  });

  it("replaces a language that is already there", () => {
    expect(localePath("en", "/uk/zapytaj?q=a")).toBe("/en/zapytaj?q=a");
    expect(localePath("pl", "/uk")).toBe("/");
  });

  it("does not take a word that begins like a language for one", () => {
    expect(localeOf("/ukraina")).toBe("pl");
    expect(localeOf("/energia")).toBe("pl");
    expect(localeOf("/de/zapytaj")).toBe("pl");
  });

  it("finds the language and the page again from any address it made", () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 })
      .map((parts) => `/${parts.join("/")}`)
      .filter((bare) => localeOf(bare) === "pl");
    fc.assert(
      fc.property(fc.constantFrom(...locales), path, (locale, bare) => {
        const made = localePath(locale, bare);
        expect(localeOf(made)).toBe(locale);
        expect(stripLocale(made)).toBe(bare);
      }),
    );
  });

  it("knows which words name a language", () => {
    expect(isLocale("uk")).toBe(true);
    expect(isLocale("de")).toBe(false);
  });
});

describe("dates, amounts and weekdays", () => {
  it("writes a day in words in each language", () => {
    expect(formatDate("pl", "2026-01-31")).toBe("31 stycznia 2026");
    expect(formatDate("en", "2026-01-31")).toBe("31 January 2026");
    expect(formatDate("uk", "2026-01-31")).toMatch(/^31 січня 2026/);
  });

  it("refuses a day that does not exist", () => {
    expect(() => formatDate("pl", "2026-02-30")).toThrow(RangeError);
    expect(() => formatDate("pl", "31.01.2026")).toThrow(RangeError);
  });

  it("writes grosze and złoty the same", () => {
    expect(formatMoney("pl", 1700)).toBe("17,00\u00a0zł");
    expect(formatMoney("pl", "17.00")).toBe("17,00\u00a0zł");
    expect(formatMoney("pl", 5)).toBe("0,05\u00a0zł");
    expect(formatMoney("en", "1234567.5")).toBe("1,234,567.50\u00a0zł");
  });

  it("refuses half a grosz and text", () => {
    expect(() => formatMoney("pl", 0.5)).toThrow(RangeError);
    expect(() => formatMoney("pl", "17 zł")).toThrow(RangeError);
  });

  it("names weekdays from Monday", () => {
    expect(formatWeekday("pl", 1)).toBe("poniedziałek");
    expect(formatWeekday("en", 7)).toBe("Sunday");
    expect(() => formatWeekday("pl", 0)).toThrow(RangeError);
  });
});
