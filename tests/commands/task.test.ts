import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../drills/run-command.ts";

const LETTER = `Urząd Miejski w Próbnowie
WP.3120.15.2026

Pan Jan Kowalski

Informuje się, iż opłata 598 zł winna zostać wpłacona w terminie 7 dni od dnia doręczenia niniejszego wezwania.
`;

let folder: string;
let letter: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "magistrat-task-"));
  letter = join(folder, "letter.txt");
  await writeFile(letter, LETTER);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const task = (...args: string[]) => runCommand(["task", ...args], { MAGISTRAT_DATA: join(folder, "data") });

describe("magistrat task, without a model", () => {
  it("finds what a letter says, with places in it, and says who did it", async () => {
    const { code, out } = await task("extract", letter, "--json");
    expect(code).toBe(0);
    const { by, facts } = JSON.parse(out) as {
      by: string;
      facts: { role: string; value: string; quote: string; start: number; end: number }[];
    };
    expect(by).toBe("built-in");
    expect(facts).toContainEqual({ role: "deadline", value: "7 days", quote: "7 dni", start: 126, end: 131 });
    for (const { end, quote, start } of facts) expect(LETTER.slice(start, end)).toBe(quote);
  });

  it("measures a text and says what may be plainer", async () => {
    const { code, out } = await task("simplify", letter);
    expect(code).toBe(0);
    expect(out).toContain("„Informuje się” → informujemy");
    expect(out).toMatch(/indeks FOG \(lata nauki\)\s+\d/);
    expect(out).toContain("Wykonał: program bez modelu (built-in)");
  });

  it("gives sentences of a text with their places, and a question that stands by itself", async () => {
    const summary = await task("summarise", letter, "--sentences", "1");
    expect(summary.out).toMatch(/^1\. Informuje się.*\n {3}znaki 61–\d+\n\nWykonał:/);
    const question = await task("rephrase", "a ile to kosztuje?", "--after", "Jak uzyskać warunki zabudowy?");
    expect(question.out).toContain("warunki zabudowy: ile to kosztuje?");
  });

  it("says that a translation needs a model and how to choose one", async () => {
    const { code, err, out } = await task("translate", letter, "--to", "uk");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("models use translate");
  });

  it.each([
    ["a language that is none", ["translate", "x", "--to", "de"], 2],
    ["no language", ["translate", "x"], 2],
    ["no sentence", ["summarise", "x", "--sentences", "0"], 2],
    ["a file that is not there", ["summarise", "/nie/ma"], 3],
  ])("ends with its code where it is given %s", async (_, args, code) => {
    expect((await task(...args)).code).toBe(code);
  });
});
