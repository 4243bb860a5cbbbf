import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portalIslands, portalStyles } from "#apps/portal";
import { localePath, locales } from "#core/i18n";
import { bundleAssets } from "#core/ui";
import { MEASURED } from "../../apps/portal/fixtures/measured.ts";
import { NO_DICTIONARY, openPortal } from "../../apps/portal/fixtures/open-portal.ts";
import { axeFindings, browserPages, complaints, DESK, PHONE, sidewaysOverflow, ZOOMED } from "./page.ts";

/** The platform of the other tests shows what its city has published, which may be nothing. */
describe("the page with published figures", () => {
  const browser = browserPages();
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let server: ReturnType<typeof createServer>;
  let page: Page;
  let heard: ReturnType<typeof complaints>;

  beforeAll(async () => {
    const assets = await bundleAssets({ islands: portalIslands, styles: portalStyles });
    portal = await openPortal({
      assets: () => assets,
      quality: async () => MEASURED,
      lemmatizer: NO_DICTIONARY,
    });
    server = createServer(getRequestListener(portal.open().fetch));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    page = await browser.open("/healthz");
    await page.route("**/zasoby/*", (route) => {
      const file = assets.files.get(new URL(route.request().url()).pathname);
      return file ? route.fulfill({ body: Buffer.from(file.bytes), contentType: file.type }) : route.abort();
    });
    await page.goto(`http://127.0.0.1:${port}/jakosc`);
    heard = complaints(page);
  });
  afterAll(async () => {
    await page.context().close();
    server.close();
    await portal.close();
  });

  it.each(locales.flatMap((locale) => [null, "dark", "contrast"].map((theme) => ({ locale, theme }))))(
    "is accessible in $locale (theme: $theme) and scrolls only its table",
    async ({ locale, theme }) => {
      const { origin } = new URL(page.url());
      await page.context().clearCookies();
      if (theme) await page.context().addCookies([{ name: "magistrat_motyw", value: theme, url: origin }]);
      await page.setViewportSize(DESK);
      await page.goto(origin + localePath(locale, "/jakosc"));
      expect(heard.taken()).toEqual([]);
      expect(await page.locator("script").count()).toBe(0);
      expect(await page.locator(".mp-figures dt").count()).toBe(5);
      expect(await page.locator("#wynik-wedlug-rodzaju tbody tr").count()).toBe(4);
      for (const size of [DESK, PHONE, ZOOMED]) {
        await page.setViewportSize(size);
        expect(await axeFindings(page)).toEqual([]);
        expect(await sidewaysOverflow(page)).toBe(0);
      }
      heard.taken();
    },
  );
});
