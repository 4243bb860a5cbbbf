import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Locale, localePath, locales } from "#core/i18n";
import type { Platform } from "#server/platform";
import { parseSettings } from "#server/settings";
import { openWeb } from "#server/web";
import {
  axeFindings,
  browserPages,
  complaints,
  DESK,
  PHONE,
  sendQuestion,
  sidewaysOverflow,
  ZOOMED,
} from "./page.ts";
import { NOT_FOR_PERSONS, nameOf, PERSON_PAGES, type PersonPage } from "./person-pages.ts";

const inEveryLanguage = PERSON_PAGES.filter(({ main }) => main).flatMap((one) =>
  locales.filter((locale) => locale !== "pl").map((locale) => ({ one, locale })),
);
const inPolish = PERSON_PAGES.map((one) => ({ one, locale: "pl" as Locale }));
const named = (looks: readonly { one: PersonPage; locale: Locale }[]) =>
  looks.map((look) => ({ ...look, name: nameOf(look.one, look.locale) }));

/** Opens the page in its language, asking its question first in a session of its own. */
async function show(page: Page, { path, asked }: PersonPage, locale: Locale) {
  await page.context().clearCookies({ name: "magistrat_sesja" });
  if (asked) await sendQuestion(page, asked, localePath(locale, "/zapytaj"));
  return page.goto(localePath(locale, path));
}

describe("the list of pages", () => {
  it("holds every address that a person can open", async () => {
    const unopened = {
      settings: parseSettings({}),
      database: {},
      uploads: { limits: {} },
    } as unknown as Platform;
    const { routes } = await openWeb(unopened, {} as never, () => ({ ready: true }));
    const served = routes.filter(({ method }) => method === "GET").map(({ path }) => path);
    const known = new Set([...PERSON_PAGES.map(({ route }) => route), ...NOT_FOR_PERSONS]);
    expect(served.filter((path) => !known.has(path))).toEqual([]);
    expect([...known].filter((path) => path !== null && !served.includes(path))).toEqual([]);
  });
});

describe("every page", () => {
  const browser = browserPages();
  let page: Page;
  let heard: ReturnType<typeof complaints>;
  beforeAll(async () => {
    page = await browser.open("/healthz");
    heard = complaints(page);
  });
  afterAll(() => page.context().close());

  it.each(named([...inPolish, ...inEveryLanguage]))(
    "$name is accessible, stays in its window and asks nobody else for anything",
    async ({ one, locale }) => {
      await page.setViewportSize(DESK);
      const response = await show(page, one, locale);
      expect(response?.status()).toBe(one.status ?? 200);
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      expect(await page.title()).toMatch(/\S.* – Bielsko-Biała$/);
      expect(await page.locator("h1").count()).toBe(1);
      if (locale === "pl") expect(await page.locator("main").textContent()).toContain(one.says);
      expect(heard.taken()).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize(PHONE);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.setViewportSize(ZOOMED);
      expect(await sidewaysOverflow(page)).toBe(0);
      heard.taken();
    },
  );

  it.each(
    named(inPolish.filter(({ one }) => one.main)).flatMap((look) => [
      { ...look, theme: "dark" },
      { ...look, theme: "contrast" },
    ]),
  )("$name is accessible in the theme $theme", async ({ one, locale, theme }) => {
    await page.setViewportSize(DESK);
    await page.context().addCookies([{ name: "magistrat_motyw", value: theme, url: inject("platformUrl") }]);
    await show(page, one, locale);
    expect(await page.locator("html").getAttribute("data-theme")).toBe(theme);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe("the gallery", () => {
  const browser = browserPages();

  it.each(["layout/page", "error-summary/two-errors", "theme-switch/as-device", "table/rows"])(
    "shows %s without a finding",
    async (example) => {
      const page = await browser.open(`/_galeria/${example}`);
      expect(await axeFindings(page)).toEqual([]);
      await page.context().close();
    },
  );
});
