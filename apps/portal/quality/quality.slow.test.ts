import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyone } from "#core/identity";
import { MEASURED } from "../fixtures/measured.ts";
import { NO_DICTIONARY, openPortal } from "../fixtures/open-portal.ts";
import { publishQuality, readQuality } from "./published-quality.ts";
import { showQuality } from "./show-quality.tsx";

describe("a published measurement", () => {
  let folder: string;
  let file: URL;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "magistrat-quality-"));
    file = pathToFileURL(join(folder, "quality.json"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("holds totals and categories with their days, and nothing of single questions and answers", async () => {
    const { totals, categories, asOf, measuredOn } = MEASURED;
    const results = [{ id: "1", question: "Tajne pytanie?", text: "Tajna odpowiedź." }];
    const report = { asOf, totals: { ...totals, factGiven: 2 / 3 }, categories, results };
    await publishQuality(file, report, measuredOn);
    const json = await readFile(file, "utf8");
    expect(json).not.toMatch(/Tajn|results/);
    expect(JSON.parse(json)).toEqual({ ...MEASURED, totals: { ...totals, factGiven: 0.667 } });
    expect(await readQuality(file)).toEqual(JSON.parse(json));
  });

  it("is none where there is no file, and never taken from one that is malformed", async () => {
    expect(await readQuality(new URL("missing.json", file))).toBeNull();
    for (const json of [
      "",
      "{}",
      JSON.stringify({ ...MEASURED, totals: { questions: 1, statusRight: 72 } }),
    ]) {
      await writeFile(file, json);
      await expect(readQuality(file)).rejects.toThrow();
    }
  });
});

describe("the page about quality", () => {
  let portal: Awaited<ReturnType<typeof openPortal>>;
  beforeAll(async () => {
    portal = await openPortal({ lemmatizer: NO_DICTIONARY });
  }, 120_000);
  afterAll(() => portal.close());
  const show = async (path: string, quality = async () => MEASURED as typeof MEASURED | null) =>
    (await portal.open({ quality }).request(path)).text();

  it("is for everyone", () => {
    expect(showQuality(portal.deps)).toMatchObject({ method: "GET", path: "/jakosc", policy: everyone });
  });

  it.each([
    ["/jakosc", "72,5%", "Właściwy dokument", "Potrzebne dokumenty", "23 listopada 2026"],
    ["/uk/jakosc", "72,5", "Правильний документ", "Потрібні документи", "23 листопада 2026"],
    ["/en/jakosc", "72.5%", "Right document", "Documents needed", "23 November 2026"],
  ])(
    "%s says when it was measured, every figure and what it means, by kinds with plain names",
    async (path, ...words) => {
      const html = await show(path);
      for (const word of words) expect(html).toContain(word);
      expect(html).toMatch(/<th scope="row"[^>]*>nowa-kategoria<\/th>/);
      expect(html).toContain(`eval golden --as-of ${MEASURED.asOf}`);
      expect(html).not.toContain("NaN");
    },
  );

  it("says that nothing has been published, also where the file is malformed: then the operator is told why", async () => {
    expect(await show("/jakosc", async () => null)).toContain("Żaden pomiar nie został jeszcze opublikowany");
    const before = portal.errors.length;
    const broken = () => Promise.reject(new Error("malformed figures"));
    expect(await show("/jakosc", broken)).toContain("Żaden pomiar nie został jeszcze opublikowany");
    expect(portal.errors.slice(before).map(String)).toEqual(["Error: malformed figures"]);
  });

  it("is reached from every footer and from the page on how answers are made", async () => {
    expect(await show("/en/jak-powstaja-odpowiedzi")).toMatch(
      /<main[\s\S]*href="\/en\/jakosc"[\s\S]*<\/main>/,
    );
    expect(await show("/")).toMatch(/<footer[\s\S]*href="\/jakosc"/);
  });
});
