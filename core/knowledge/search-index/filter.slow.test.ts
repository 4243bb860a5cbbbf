import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VISIBILITIES } from "../types.ts";
import { CLERK, found, passage, put, RESIDENT, the, useIndex } from "./search-index.fixture.ts";

useIndex();

describe("hostile questions", () => {
  const HOSTILE = [
    "'; DROP TABLE passages; --",
    '"opłata" AND NOT (skarbowa) OR *',
    "opłata' OR '1'='1",
    "?!.,;:-—…()[]{}\"'`~^*+\\/|<>%$#@&=_",
    "opłata~2 +skarbowa -osobowa opłata^10 field:opłata",
    "\u0000\u202e\ufeff👩‍👩‍👧 opłata",
    "ą".repeat(500),
  ];

  it.each(HOSTILE)("answers %j without an error and without what may not be seen", async (text) => {
    await put(passage("a", "Opłata skarbowa."), passage("b", "Opłata skarbowa.", { visibility: "internal" }));
    const ids = await found(text);
    expect(ids).not.toContain("b");
    expect(ids.includes("a")).toBe(text.includes("opłata"));
  });

  it("answers any 500 characters", async () => {
    await put(
      passage("a", "Opłata skarbowa."),
      passage("b", "Opłata.", { visibility: "unit", unit: "podatki" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 500 }), async (text) => {
        expect(await found(text)).not.toContain("b");
      }),
      { numRuns: 60 },
    );
  });

  it("takes a hostile unit or identifier as a plain value", async () => {
    const unit = "x' OR visibility = 'internal";
    await put(
      passage("own", "Opłata.", { visibility: "unit", unit }),
      passage("secret", "Opłata.", { visibility: "internal" }),
      passage("it's#1", "Opłata."),
    );
    expect(await found("opłata", { sight: { internal: false, units: [unit] } })).toEqual(
      expect.arrayContaining(["own", "it's#1"]),
    );
    expect(await found("opłata", { sight: { internal: false, units: [unit] } })).not.toContain("secret");
    expect(await found("opłata", { unit: "' OR '1'='1" })).toEqual([]);
    await the.index.removeDocuments(["' OR '1'='1", "it's"]);
    expect([...(await the.index.documents()).keys()].sort()).toEqual(["own", "secret"]);
  });
});

describe("filters", () => {
  const units = fc.constantFrom(null, "podatki", "geodezja", "o'brien");
  const day = fc.constantFrom("2025-12-31", "2026-01-01", "2026-06-30", "2026-12-31", "2027-01-01");
  const languages = fc.constantFrom("pl" as const, "uk" as const, "en" as const);
  const spread = fc.record({
    visibility: fc.constantFrom(...VISIBILITIES),
    unit: units,
    language: languages,
    validFrom: fc.option(day),
    validTo: fc.option(day),
  });
  const asked = fc.record(
    {
      sight: fc.record({
        internal: fc.boolean(),
        units: fc.uniqueArray(fc.constantFrom("podatki", "geodezja", "o'brien"), { maxLength: 3 }),
      }),
      asOf: day,
      unit: fc.constantFrom("podatki", "geodezja", "o'brien"),
      language: languages,
    },
    { requiredKeys: ["sight", "asOf"] },
  );

  it("show exactly what a plain reading of them shows", async () => {
    const rows = fc
      .sample(spread, { numRuns: 120, seed: 7 })
      .map((more, i) => passage(`p${i}`, "Opłata.", more));
    await put(...rows);
    await the.index.finish();
    await fc.assert(
      fc.asyncProperty(asked, async (query) => {
        const { sight, asOf, unit, language } = query;
        const shown = rows.filter(
          (row) =>
            (row.visibility === "public" ||
              (row.visibility === "internal" && sight.internal) ||
              (row.visibility === "unit" && sight.units.some((own) => own === row.unit))) &&
            (row.validFrom === null || row.validFrom <= asOf) &&
            (row.validTo === null || asOf <= row.validTo) &&
            (unit === undefined || row.unit === unit) &&
            (language === undefined || row.language === language),
        );
        const ids = await found("opłata", { ...query, limit: 200 });
        expect(ids.sort()).toEqual(shown.map(({ id }) => id).sort());
      }),
      { numRuns: 100 },
    );
  });

  it("run before the ranking, so that much that is hidden does not crowd out what may be seen", async () => {
    const hidden = Array.from({ length: 300 }, (_, i) =>
      passage(`h${i}`, "Opłata opłata opłata.", { visibility: "internal" }),
    );
    await put(...hidden, passage("seen", "O tym, gdzie jest pokój i jaka jest opłata, mówi tablica."));
    await the.index.finish();
    expect(await found("opłata")).toEqual(["seen"]);
    expect(await found("opłata", { sight: CLERK, limit: 400 })).toHaveLength(301);
  });

  it("refuse a day that is none", async () => {
    await expect(the.index.search({ text: "opłata", sight: RESIDENT, asOf: "dziś" })).rejects.toThrow(
      RangeError,
    );
  });
});
