import { describe, expect, it } from "vitest";
import { found, passage, put, RESIDENT, TODAY, the, useIndex } from "./search-index.fixture.ts";

useIndex();

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
    await the.index.finish();
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
    const hits = await the.index.search({ text: "opłata", sight: RESIDENT, asOf: TODAY, limit: 3 });
    expect(hits).toHaveLength(3);
    for (const { score, fields } of hits)
      expect(Math.min(score, fields.surface, fields.lemmas, fields.grams)).toBeGreaterThan(0);
    expect(await found("opłata")).toHaveLength(10);
  });
});
