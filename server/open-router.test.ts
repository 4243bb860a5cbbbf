import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { city } from "#city";
import { loadLemmatizer } from "#core/language";
import { evaluateRouting, readLexicon, readMatters } from "#core/matters";
import { openRouter } from "./open-router.ts";

let route: Awaited<ReturnType<typeof openRouter>>;
beforeAll(async () => {
  route = await openRouter(await loadLemmatizer());
});

describe("the routing that ships", () => {
  it("knows no service that the city does not have", async () => {
    const { services } = readLexicon(await readFile(city.matters.lexicon, "utf8"));
    expect(city.services.map(({ slug }) => slug)).toEqual(expect.arrayContaining([...services]));
  });

  it("leads nine matters of ten to the right service first, and nearly all among three", async () => {
    const matters = readMatters(await readFile(city.matters.measured, "utf8"));
    const { first, three } = evaluateRouting(matters, route).totals;
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(three).toBeGreaterThanOrEqual(0.98);
  });

  it("is quick enough to answer while somebody types", () => {
    const text = "Mam działkę po rodzicach, zarosła samosiejkami. ".repeat(20);
    route(text);
    const begun = performance.now();
    for (let n = 0; n < 20; n++) route(text);
    expect((performance.now() - begun) / 20).toBeLessThan(100);
  });
});
