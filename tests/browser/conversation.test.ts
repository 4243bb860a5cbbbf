import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserPages } from "./page.ts";

const TURNS: [question: string, readAs: string | null, told: string][] = [
  ["Jak uzyskać decyzję o warunkach zabudowy?", null, "warunk"],
  ["a ile to kosztuje?", "decyzję o warunkach zabudowy: ile to kosztuje?", "598 zł"],
  [
    "gdzie to załatwię?",
    "decyzję o warunkach zabudowy: gdzie to załatwię?",
    "Wydział Urbanistyki i Architektury",
  ],
  ["Ile kosztuje odpis zupełny aktu urodzenia?", null, "33 zł"],
];

describe("a conversation of four turns without JavaScript", () => {
  const browser = browserPages();

  async function ask(page: Page, question: string) {
    await page.getByLabel("Twoje pytanie").fill(question);
    await page.getByRole("button", { name: "Zapytaj", exact: true }).click();
    return (await page.getByRole("article", { name: "Odpowiedź" }).first().textContent()) ?? "";
  }

  it("keeps its subject from turn to turn, says so, and lets a new one begin", async () => {
    const page = await browser.open("/zapytaj", { javaScriptEnabled: false });
    for (const [question, readAs, told] of TURNS) {
      const answer = await ask(page, question);
      expect(answer).toContain(told);
      if (readAs) expect(answer).toContain(readAs);
      else expect(answer).not.toContain("razem z poprzednim");
    }
    await page.context().close();
  });
});
