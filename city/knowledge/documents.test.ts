import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { units } from "../units.ts";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const SAMPLE_NOTICE = /listopad\p{L}* 2026|November 2026|листопад\p{L}* 2026/u;
const TELEPHONE = /(?<![\d-])(?:\+48[ -]?)?\d{2,3}[ -]\d{3}[ -]\d{2,3}(?:[ -]?\d{2})?(?![\d-])/g;
const ACCOUNT = /(?:\d[ ]?){26}/g;

const FrontMatter = z.object({
  title: z.string().min(3),
  unit: z.enum(units.map((unit) => unit.slug)),
  visibility: z.enum(["public", "internal", "unit"]),
  language: z.enum(["pl", "uk", "en"]),
  sample: z.boolean(),
  sources: z.array(z.string().min(3)).min(1),
});

const documents = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md") && !path.endsWith("README.md"))
  .map((path) => {
    const [, head = "", body = ""] = readFileSync(FOLDER + path, "utf8").split(/^---$/m, 3);
    return { path, head: parse(head), body };
  });

describe("the documents of the sample city", () => {
  it.each(documents)(
    "$path says whose it is, in which language, and where its facts come from",
    ({ head }) => {
      expect(FrontMatter.safeParse(head).error?.issues ?? []).toEqual([]);
    },
  );

  it.each(documents)(
    "$path begins with its title and, while a sample, ends by saying so",
    ({ head, body }) => {
      expect(body.trimStart().split("\n")[0]).toBe(`# ${head.title}`);
      if (head.sample) expect(body.trimEnd().split("\n").at(-1)).toMatch(SAMPLE_NOTICE);
    },
  );

  it.each(documents)("$path carries no invented telephone or bank account", ({ body }) => {
    expect(body.match(TELEPHONE) ?? []).toEqual([]);
    expect(body.match(ACCOUNT) ?? []).toEqual([]);
  });

  it("give every unit a section that names its duties", () => {
    const duties = documents.find(({ path }) => path.endsWith("wydzialy-i-ich-zadania.md"));
    for (const unit of units) {
      expect(duties?.body).toContain(`## ${unit.name}\n`);
      for (const duty of unit.duties) expect(duties?.body).toContain(duty);
    }
  });

  it("have no title twice in one language", () => {
    const titles = documents.map(({ head }) => `${head.language} ${head.title}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});
