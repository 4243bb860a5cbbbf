import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import type { Sight } from "../types.ts";
import { VISIBILITIES } from "../types.ts";
import { IndexDamaged, type IndexedPassage, openSearchIndex, type SearchIndex } from "./index.ts";

let lemmatizer: Lemmatizer;
let folder: string;
let index: SearchIndex;

const CLERK: Sight = { internal: true, units: ["podatki"] };
const RESIDENT: Sight = { internal: false, units: [] };
const TODAY = "2026-11-23";

function passage(id: string, text: string, more: Partial<IndexedPassage> = {}): IndexedPassage {
  return {
    id,
    documentId: id.split("#")[0] ?? id,
    digest: "1",
    title: "",
    text,
    visibility: "public",
    unit: null,
    language: "pl",
    validFrom: null,
    validTo: null,
    ...more,
  };
}

async function put(...passages: IndexedPassage[]): Promise<void> {
  await index.putMany(Map.groupBy(passages, ({ documentId }) => documentId));
}

async function found(
  text: string,
  more: Partial<Parameters<SearchIndex["search"]>[0]> = {},
): Promise<string[]> {
  const hits = await index.search({ text, sight: RESIDENT, asOf: TODAY, ...more });
  return hits.map(({ id }) => id);
}

beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "magistrat-index-"));
  index = await openSearchIndex(folder, lemmatizer);
});
afterEach(async () => {
  await index.close();
  await rm(folder, { recursive: true, force: true });
});

describe("what a search finds", () => {
  it("finds nothing in an empty index and nothing for an empty question", async () => {
    expect(await found("opłata")).toEqual([]);
    await put(passage("a", "Opłata skarbowa wynosi tyle, ile mówi ustawa."));
    expect(await found("")).toEqual([]);
    expect(await found(" \n\t")).toEqual([]);
  });

  it("finds what was put before and after optimizing, in the same order", async () => {
    await put(
      passage("a", "Dowód osobisty wydaje się na wniosek."),
      passage("b", "Wniosek o wycinkę drzewa składa właściciel działki."),
    );
    const before = await found("wnioski o drzewa");
    expect(before[0]).toBe("b");
    await index.optimize();
    expect(await found("wnioski o drzewa")).toEqual(before);
  });

  it("finds an inflected word by another form of it", async () => {
    await put(
      passage("a", "Mieszkaniec składa deklarację o odpadach."),
      passage("b", "Park jest czynny codziennie."),
    );
    expect((await found("deklaracje mieszkańców o odpady"))[0]).toBe("a");
  });

  it("finds text with diacritics for a question without them", async () => {
    await put(
      passage("a", "Zaświadczenie o niezaleganiu w podatkach wydaje się w ciągu siedmiu dni."),
      passage("b", "Zaświadczenie o zameldowaniu."),
    );
    expect((await found("zaswiadczenie o niezaleganiu"))[0]).toBe("a");
  });

  it("prefers the whole legal reference to its scattered numbers", async () => {
    await put(
      passage(
        "scattered",
        "Zgodnie z art. 3 załatwia się 35 spraw, a § 35 regulaminu uzupełnia art. 12 § 3.",
      ),
      passage("whole", "Sprawę załatwia się w miesiąc (art. 35 § 3 kodeksu)."),
      passage("other", "Termin wydłuża art. 36 § 1."),
    );
    expect((await found("art. 35 § 3"))[0]).toBe("whole");
    expect((await found("o czym jest art.35 §3?"))[0]).toBe("whole");
  });

  it("searches the title, and weighs it more than the text", async () => {
    await put(
      passage("text", "O parkowaniu mówi osobny regulamin strefy.", { title: "Zieleń" }),
      passage("title", "Zasady opisuje osobny regulamin strefy.", { title: "Parkowanie" }),
    );
    expect(await found("parkowanie")).toEqual(["title", "text"]);
  });

  it("keeps a question of nothing but small words", async () => {
    await put(passage("a", "Co i jak."));
    expect(await found("co i jak")).toEqual(["a"]);
  });

  it("gives the score of each field and no more than the limit", async () => {
    await put(...Array.from({ length: 20 }, (_, i) => passage(`p${i}`, `Opłata numer ${i}.`)));
    const hits = await index.search({ text: "opłata", sight: RESIDENT, asOf: TODAY, limit: 3 });
    expect(hits).toHaveLength(3);
    for (const { score, fields } of hits)
      expect(Math.min(score, fields.surface, fields.lemmas, fields.grams)).toBeGreaterThan(0);
    expect(await found("opłata")).toHaveLength(10);
  });
});

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
    await index.removeDocuments(["' OR '1'='1", "it's"]);
    expect([...(await index.documents()).keys()].sort()).toEqual(["own", "secret"]);
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
    await index.optimize();
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
    await index.optimize();
    expect(await found("opłata")).toEqual(["seen"]);
    expect(await found("opłata", { sight: CLERK, limit: 400 })).toHaveLength(301);
  });

  it("refuse a day that is none", async () => {
    await expect(index.search({ text: "opłata", sight: RESIDENT, asOf: "dziś" })).rejects.toThrow(RangeError);
  });
});

describe("what stands in the index", () => {
  it("is the last version put of each document", async () => {
    await put(
      passage("a#1", "Stara opłata."),
      passage("a#2", "Stary termin."),
      passage("b#1", "Opłata inna."),
    );
    await index.putDocument("a", [passage("a#1", "Nowa stawka.", { digest: "2" })]);
    await index.putDocument("a", [passage("a#1", "Nowa stawka.", { digest: "2" })]);
    expect(await found("termin")).toEqual([]);
    expect(await found("stawka")).toEqual(["a#1"]);
    expect(await found("opłata")).toEqual(["b#1"]);
    expect(await index.documents()).toEqual(
      new Map([
        ["a", "2"],
        ["b", "1"],
      ]),
    );
  });

  it("loses a document that is removed or put without passages", async () => {
    await put(passage("a#1", "Opłata."), passage("b#1", "Opłata."), passage("c#1", "Opłata."));
    await index.removeDocuments(["a", "unknown"]);
    await index.removeDocuments([]);
    await index.putDocument("b", []);
    expect(await found("opłata")).toEqual(["c#1"]);
    await index.clear();
    expect(await found("opłata")).toEqual([]);
    expect(await index.documents()).toEqual(new Map());
  });

  it("survives closing and is seen at once by another reader of the folder", async () => {
    await put(passage("a", "Opłata."));
    const reader = await openSearchIndex(folder, lemmatizer);
    try {
      await put(passage("b", "Opłata."));
      const read = async () =>
        (await reader.search({ text: "opłata", sight: RESIDENT, asOf: TODAY })).map(({ id }) => id);
      expect(await read()).toEqual(["a", "b"]);
      await index.clear();
      await put(passage("c", "Opłata."));
      expect(await read()).toEqual(["c"]);
    } finally {
      await reader.close();
    }
  });

  it("takes changes that come at once one after another, while questions are answered", async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        index.putDocument(`d${i}`, [passage(`d${i}#1`, `Opłata ${i}.`)]),
      ).concat(
        Array.from({ length: 12 }, () => found("opłata").then(() => {})),
        index.optimize(),
      ),
    );
    expect((await index.documents()).size).toBe(12);
  });

  it("answers 200 questions at once", async () => {
    await put(...Array.from({ length: 200 }, (_, i) => passage(`p${i}`, `Sprawa znak${i} dotyczy opłaty.`)));
    await index.optimize();
    const first = await Promise.all(Array.from({ length: 200 }, (_, i) => found(`sprawa znak${i}`)));
    expect(first.map(([id]) => id)).toEqual(Array.from({ length: 200 }, (_, i) => `p${i}`));
  });
});

describe("a damaged index", () => {
  async function filesUnder(part: string): Promise<string[]> {
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    return all
      .filter((entry) => entry.isFile() && join(entry.parentPath, entry.name).includes(part))
      .map((entry) => join(entry.parentPath, entry.name));
  }

  it.each(["_versions", "data", "_indices"])(
    "says so when its %s are garbage, and works again once cleared",
    async (part) => {
      await put(passage("a", "Wniosek i opłata."), passage("b", "Opłata."));
      await index.optimize();
      await index.close();
      const files = await filesUnder(part);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) await writeFile(file, "garbage");
      index = await openSearchIndex(folder, lemmatizer);
      await expect(index.documents()).rejects.toThrow(IndexDamaged);
      await index.clear();
      await put(passage("a", "Opłata."));
      expect(await found("opłata")).toEqual(["a"]);
    },
  );

  it("begins empty when its folder is gone", async () => {
    await put(passage("a", "Opłata."));
    await rm(folder, { recursive: true });
    expect(await index.documents()).toEqual(new Map());
    await put(passage("b", "Opłata."));
    expect(await found("opłata")).toEqual(["b"]);
  });
});
