import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPages, sendQuestion } from "./page.ts";
import { nameOf, PERSON_PAGES } from "./person-pages.ts";

/** Compressed bytes that a page may load. */
const MOST = { script: 30_000, stylesheet: 20_000, font: 110_000 };

describe("what a page loads", () => {
  const browser = browserPages();
  let page: Page;
  beforeAll(async () => {
    page = await browser.open("/healthz");
    await page.route("**", (route) => route.continue());
  });
  afterAll(() => page.context().close());

  /** Compressed bytes of each kind that come while something is done, and the addresses that they come from. */
  async function loading(act: () => Promise<unknown>) {
    const loaded: Response[] = [];
    const note = (response: Response) => loaded.push(response);
    page.on("response", note);
    await act();
    page.off("response", note);
    const sum = { script: 0, stylesheet: 0, font: 0 };
    for (const response of loaded) {
      const kind = response.request().resourceType();
      if (kind === "script" || kind === "stylesheet" || kind === "font")
        sum[kind] += gzipSync(await response.body()).length;
    }
    return { sum, urls: loaded.map((response) => response.url()) };
  }

  it.each(PERSON_PAGES.map((one) => ({ ...one, name: nameOf(one, "pl") })))(
    "$name keeps within 30 kB of JavaScript, 20 kB of CSS and 110 kB of fonts, the main one fetched first",
    async ({ path, asked }) => {
      if (asked) await sendQuestion(page, asked);
      const { sum, urls } = await loading(() => page.goto(path, { waitUntil: "networkidle" }));
      expect(sum.stylesheet).toBeGreaterThan(0);
      expect(sum.stylesheet).toBeLessThanOrEqual(MOST.stylesheet);
      expect(sum.script).toBeLessThanOrEqual(MOST.script);
      expect(sum.font).toBeLessThanOrEqual(MOST.font);
      const preloaded = await page
        .locator("link[rel=preload]")
        .evaluateAll((links) =>
          (links as HTMLLinkElement[]).map(({ as, href, crossOrigin }) => ({ as, href, crossOrigin })),
        );
      expect(preloaded).toEqual([
        { as: "font", href: expect.stringContaining("-latin-wght"), crossOrigin: "anonymous" },
      ]);
      expect(urls.filter((url) => url === preloaded[0]?.href)).toHaveLength(1);
      if (path === "/zapytaj") expect(sum.script).toBeGreaterThan(0);
      if (path.startsWith("/e-uslugi")) expect(sum.script).toBe(0);
    },
  );

  it("a page of a form keeps within 30 kB of JavaScript and 20 kB of CSS, and fetches its definition once", async () => {
    await page.goto("/e-uslugi/usuniecie-drzewa");
    const begin = page.getByRole("button", { name: "Zacznij", exact: true });
    // Its first visit fetches too, and must be done with it before the second is counted.
    await Promise.all([page.waitForNavigation({ waitUntil: "networkidle" }), begin.click()]);
    const { sum, urls } = await loading(() => page.reload({ waitUntil: "networkidle" }));
    expect(sum.script).toBeGreaterThan(0);
    expect(sum.script).toBeLessThanOrEqual(MOST.script);
    expect(sum.stylesheet).toBeLessThanOrEqual(MOST.stylesheet);
    expect(urls.filter((url) => /\/definicje\/[0-9a-f]{64}\.json$/.test(url))).toHaveLength(1);
  });
});
