import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, browserPages, PHONE, tooWide } from "./page.ts";

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** From the description to the check: one proposal is rejected, one ticked, one used beside its field. */
async function goThrough(page: Page, look: (name: string) => Promise<void>) {
  await page
    .getByLabel("Opisz sprawę")
    .fill("Chcę ściąć brzozę. Jestem osobą prywatną. Działka nr 12/3, obręb Lipnik. Telefon 601 234 567.");
  await press(page, "Znajdź usługę");
  await look("services");
  await press(page, /Wypełnij z tym opisem.*Usunięcie drzewa/);
  expect(page.url()).toMatch(/\/z-opisu$/);
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await look("proposals");
  await press(page, /Odrzuć.*Telefon/);
  await page.getByLabel("Kto składa pismo?").check();
  await press(page, "Przyjmij zaznaczone");
  // The plot and the species of the tree are left.
  expect(await page.getByRole("checkbox").count()).toBe(2);
  const draft = page.url().replace(/\/z-opisu$/, "");
  await page.goto(`${draft}/miejsce`);
  await look("beside its field");
  await press(page, /Użyj tej odpowiedzi: działka 12.3/);
  expect(await page.getByLabel("Numer działki").inputValue()).toBe("12/3");
  await page.goto(`${draft}/sprawdz`);
  const plot = page.locator(".me-check__row", { hasText: "Działka ewidencyjna" });
  expect(await plot.locator("q").textContent()).toBe("Działka nr 12/3, obręb Lipnik");
  expect(await page.locator("main").textContent()).not.toContain("601 234 567");
  await look("check");
}

describe("a matter in one's own words", () => {
  const browser = browserPages();

  it("leads by its service and its proposals to the check without JavaScript", async () => {
    const page = await browser.open("/e-uslugi", { javaScriptEnabled: false, viewport: PHONE });
    await goThrough(page, async () => {});
    await page.context().close();
  });

  it("is accessible on every page of the way, and fits a phone", async () => {
    const page = await browser.open("/e-uslugi");
    const found: Record<string, unknown> = {};
    await goThrough(page, async (name) => {
      const findings: unknown[] = [...(await axeFindings(page)), ...(await tooWide(page))];
      if (findings.length > 0) found[name] = findings;
    });
    expect(found).toEqual({});
    await page.context().close();
  });
});
