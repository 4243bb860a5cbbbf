import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Locale, localePath, locales } from "#core/i18n";
import { browserPages, PHONE, sendQuestion } from "./page.ts";

const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy?";
const TITLE = { pl: /^Błąd: /, uk: /^Помилка: /, en: /^Error: / };
const TOO_LONG = 501;

/** The page after its form came back: what has the focus, what the summary leads to, and what describes it. */
async function summaryOf(page: Page) {
  const summary = page.locator(".mg-error-summary");
  await summary.waitFor();
  // A page gives the focus only once it has been drawn.
  await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.title()).toMatch(TITLE[(await page.locator("html").getAttribute("lang")) as Locale]);
  return summary.getByRole("link");
}

/** Follows a link of the summary; gives the field that has the focus then, and the words that describe it. */
async function followTo(page: Page, link: ReturnType<Page["locator"]>) {
  const words = (await link.textContent()) ?? "";
  await link.click();
  return page.evaluate((text) => {
    const field = document.activeElement as HTMLInputElement;
    const described = field.closest("fieldset") ?? field;
    const ids = (described.getAttribute("aria-describedby") ?? "").split(" ");
    const description = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    return { name: field.name, described: description.includes(text) };
  }, words);
}

const looks = locales.flatMap((locale) =>
  [true, false].map((script) => ({ locale, script, with: script ? "with" : "without" })),
);

describe.each(looks)("in $locale, $with JavaScript", ({ locale, script }) => {
  const browser = browserPages();
  const open = (path: string) =>
    browser.open(localePath(locale, path), { javaScriptEnabled: script, viewport: PHONE });

  it.each(["/", "/zapytaj"])("an empty question on %s comes back with our own words", async (path) => {
    const page = await open(path);
    await page.locator(".mp-box button[type=submit]").click();
    const links = await summaryOf(page);
    expect(await links.count()).toBe(1);
    expect(await followTo(page, links.first())).toEqual({ name: "pytanie", described: true });
    expect(await page.locator("#pytanie").getAttribute("aria-invalid")).toBe("true");
    await page.context().close();
  });

  it("a judgement that says neither yes nor no comes back with what was written", async () => {
    const page = await open("/zapytaj");
    await sendQuestion(page, QUESTION, localePath(locale, "/zapytaj"));
    await page.goto(localePath(locale, "/zapytaj"));
    const form = page.locator("form[action$='/zapytaj/ocena']");
    await page.locator("details", { has: form }).locator("summary").click();
    await form.locator("textarea").fill("x".repeat(TOO_LONG));
    await form.locator("button[type=submit]").click();
    const links = await summaryOf(page);
    expect(await links.count()).toBe(2);
    expect(await followTo(page, links.nth(0))).toEqual({ name: "pomocna", described: true });
    expect(await followTo(page, links.nth(1))).toEqual({ name: "komentarz", described: true });
    expect(await form.locator("textarea").inputValue()).toHaveLength(TOO_LONG);
    await page.context().close();
  });
});
