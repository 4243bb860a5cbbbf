import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readForeignQuestions } from "#core/answers";

const questions = readForeignQuestions(
  readFileSync(new URL("foreign-questions.json", import.meta.url), "utf8"),
);

describe("the Ukrainian and English questions", () => {
  it.each(["uk", "en"] as const)("are at least sixty in %s, none twice", (language) => {
    const asked = questions.filter((one) => one.language === language).map(({ question }) => question);
    expect(asked.length).toBeGreaterThanOrEqual(60);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("name documents that the city has", () => {
    const missing = questions
      .flatMap(({ document }) => document)
      .filter((path) => !existsSync(new URL(path, import.meta.url)));
    expect(missing).toEqual([]);
  });
});
