import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
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

  it.each(PERSON_PAGES.map((one) => ({ ...one, name: nameOf(one, "pl") })))(
    "$name keeps within 30 kB of JavaScript, 20 kB of CSS and 110 kB of fonts, the main one fetched first",
    async ({ path, asked }) => {
      const loaded: { kind: string; url: string; body: Promise<Buffer> }[] = [];
      const note = (response: Awaited<ReturnType<Page["waitForResponse"]>>) =>
        loaded.push({
          kind: response.request().resourceType(),
          url: response.url(),
          body: response.body(),
        });
      page.on("response", note);
      if (asked) await sendQuestion(page, asked);
      await page.goto(path, { waitUntil: "networkidle" });
      page.off("response", note);
      const sum = { script: 0, stylesheet: 0, font: 0 };
      for (const { kind, body } of loaded)
        if (kind === "script" || kind === "stylesheet" || kind === "font")
          sum[kind] += gzipSync(await body).length;
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
      expect(loaded.filter(({ url }) => url === preloaded[0]?.href)).toHaveLength(1);
      if (path === "/zapytaj") expect(sum.script).toBeGreaterThan(0);
    },
  );
});
