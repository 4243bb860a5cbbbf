import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Theme } from "#core/ui";
import { axeFindings, browserPages, sidewaysOverflow } from "../browser/page.ts";

/** As wide as a window of 1280 px at 400 %, and high enough to see a part whole. */
const ZOOMED_TALL = { width: 320, height: 800 };
const FEWEST_EXAMPLES = 50;

const THEMES = ["light", "dark", "contrast"] as const satisfies readonly Theme[];

describe.each(THEMES)("the gallery in the theme %s", (theme) => {
  const browser = browserPages();
  let page: Page;
  beforeAll(async () => {
    page = await browser.open("/_galeria", { viewport: ZOOMED_TALL });
  });
  afterAll(() => page.context().close());

  it("has no example that axe finds fault with or that is wider than its window", async () => {
    const examples = await page
      .locator('a[href^="/_galeria/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(examples.length).toBeGreaterThan(FEWEST_EXAMPLES);
    const faults: string[] = [];
    for (const example of examples) {
      await page.goto(`${example}?motyw=${theme}`);
      expect(await page.locator("html").getAttribute("data-theme")).toBe(theme);
      for (const finding of await axeFindings(page)) faults.push(`${example}: ${finding}`);
      const overflow = await sidewaysOverflow(page);
      if (overflow > 0) faults.push(`${example}: ${overflow} px wider than the window`);
    }
    expect(faults).toEqual([]);
  });
});
