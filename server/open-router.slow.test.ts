import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { city } from "#city";
import { loadLemmatizer } from "#core/language";
import { evaluateRouting, readLexicon, readMatters } from "#core/matters";
import { openRouter } from "./open-router.ts";

let router: Awaited<ReturnType<typeof openRouter>>;
beforeAll(async () => {
  router = await openRouter(await loadLemmatizer());
});

describe("the routing that ships", () => {
  it("knows no service that the city does not have", async () => {
    const slugs = (of: readonly { slug: string }[]) => of.map(({ slug }) => slug);
    const { handOverLexicon, handOvers, lexicon } = city.matters;
    const learned = async (file: URL) => readLexicon(await readFile(file, "utf8")).services;
    expect(slugs(city.services)).toEqual(expect.arrayContaining([...(await learned(lexicon))]));
    expect(slugs([...city.services, ...handOvers])).toEqual(
      expect.arrayContaining([...(await learned(handOverLexicon))]),
    );
  });

  it("leads nine matters of ten to the right service first, and nearly all among three", async () => {
    const matters = readMatters(await readFile(city.matters.measured, "utf8"));
    const { first, three } = evaluateRouting(matters, router.services).totals;
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(three).toBeGreaterThanOrEqual(0.98);
  });

  it.each([
    ["Potrzebny mi akt urodzenia syna do szkoły", "odpis-aktu-stanu-cywilnego"],
    ["Мені потрібне свідоцтво про шлюб", "odpis-aktu-stanu-cywilnego"],
    ["Chcę abonament na parkowanie koło domu", "abonament-parkingowy"],
    ["I need a parking permit, I live in the city centre", "abonament-parkingowy"],
  ])("hands %j over to a page, and names services only among services", (text, slug) => {
    expect(router.handOver(text)).toMatchObject({ slug, reason: expect.stringMatching(/[„«“]/) });
    const slugs = city.services.map((one) => one.slug);
    expect(router.services(text).filter((one) => !slugs.includes(one.slug))).toEqual([]);
  });

  it("hands nothing over that a service settles", async () => {
    const matters = readMatters(await readFile(city.matters.practice, "utf8"));
    const others = matters.filter(
      ({ service, text }) => service !== city.matters.general && router.handOver(text),
    );
    expect(others).toEqual([]);
  });

  it("is quick enough to answer while somebody types", () => {
    const text = "Mam działkę po rodzicach, zarosła samosiejkami. ".repeat(20);
    router.services(text);
    const begun = performance.now();
    for (let n = 0; n < 20; n++) router.services(text);
    expect((performance.now() - begun) / 20).toBeLessThan(100);
  });
});
