import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { axeFindings, browserPages, complaints, PHONE } from "./page.ts";

const MOST_STOPS = 20;

describe("a form page of a real service", () => {
  const browser = browserPages();
  const nip = (page: Page) => page.locator("#nip");
  const focusOn = (page: Page) => page.evaluate(() => document.activeElement?.id);
  const next = (page: Page) =>
    Promise.all([
      page.waitForNavigation(),
      page.getByRole("button", { name: "Dalej", exact: true }).press("Enter"),
    ]);

  /** The first page of a new draft, with the island at work where scripts run. */
  async function begin(scripts = true): Promise<Page> {
    const page = await browser.open("/e-uslugi/usuniecie-drzewa", { viewport: PHONE });
    // Axe needs a browser that runs scripts; the page gets none.
    if (!scripts) await page.route("**/*.js", (route) => route.abort());
    await Promise.all([
      page.waitForNavigation({ waitUntil: "networkidle" }),
      page.getByRole("button", { name: "Zacznij", exact: true }).click(),
    ]);
    return page;
  }

  it("follows the answers without asking the server, accessible before and after, by keyboard alone", async () => {
    const page = await begin();
    const heard = complaints(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    expect(await nip(page).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator("#kto-sklada").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator('[value="podmiot"]').isChecked()).toBe(true);
    expect(await nip(page).isVisible()).toBe(true);
    expect(await page.locator("#imie").count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    for (let stop = 0; stop < MOST_STOPS && (await focusOn(page)) !== "nip"; stop++)
      await page.keyboard.press("Tab");
    expect(await focusOn(page)).toBe("nip");
    await page.keyboard.type("5260250275");
    await page.keyboard.press("Tab");
    const said = `${pl.ui.errorSummary.itemPrefix} ${pl.forms.faults["not-a-nip"]}`;
    expect(await page.locator("#nip-error").textContent()).toBe(said);
    expect(await nip(page).getAttribute("aria-invalid")).toBe("true");
    expect(await axeFindings(page)).toEqual([]);
    expect(asked).toEqual([]);
    await next(page);
    expect(await page.locator("#nip-error").textContent()).toBe(said);
    expect(heard.taken().filter((one) => !one.includes("422"))).toEqual([]);
    await page.context().close();
  });

  it("brings back what was typed before, on the page and after it was saved", async () => {
    const page = await begin();
    await page.locator('[value="podmiot"]').check();
    await nip(page).fill("5260250274");
    await page.locator('[value="osoba"]').check();
    expect(await nip(page).count()).toBe(0);
    await page.locator('[value="podmiot"]').check();
    expect(await nip(page).inputValue()).toBe("5260250274");
    await page.locator("#nazwa").fill("Przykładowa sp. z o.o.");
    await next(page);
    expect(page.url()).toMatch(/\/sprawa$/);
    expect(await page.content()).not.toMatch(/5260250274|Przykładowa sp\./);
    await page.goBack({ waitUntil: "networkidle" });
    await page.locator('[value="osoba"]').check();
    await page.locator('[value="podmiot"]').check();
    expect(await nip(page).inputValue()).toBe("5260250274");
    await page.context().close();
  });

  it("sends nothing of what an answer has hidden again", async () => {
    const page = await begin();
    await page.locator('[value="podmiot"]').check();
    await nip(page).fill("5260250274");
    await page.locator('[value="osoba"]').check();
    await page.locator("#imie").fill("Ewa");
    await page.locator("#nazwisko").fill("Próba");
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.method() === "POST"),
      next(page),
    ]);
    expect([...new URLSearchParams(sent.postData() ?? "").keys()]).not.toContain("nip");
    expect(page.url()).toMatch(/\/sprawa$/);
    await page.context().close();
  });

  it("without a script comes again with what an answer has brought, the focus on the first, accessible", async () => {
    const page = await begin(false);
    await page.locator('[value="podmiot"]').focus();
    await page.keyboard.press("Space");
    await next(page);
    expect(await page.locator(".mg-error-summary").count()).toBe(0);
    const focused = await focusOn(page);
    expect(await page.locator(`#${focused}-hint`).textContent()).toContain(pl.forms.further);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type("Przykładowa sp. z o.o.");
    expect(await page.locator("#nazwa").inputValue()).toBe("Przykładowa sp. z o.o.");
    await page.context().close();
  });
});
