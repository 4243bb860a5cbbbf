import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, browserPages, complaints, PHONE, tooWide } from "./page.ts";
import { sampleFile } from "./sample-file.ts";

const next = (page: Page, name = "Dalej") => page.getByRole("button", { name, exact: true }).click();
const yesNo = (page: Page, question: string, answer: "Tak" | "Nie") =>
  page.getByRole("group", { name: question }).getByLabel(answer, { exact: true }).check();

/** Chooses a file wherever one must be added. */
async function addFiles(page: Page): Promise<void> {
  for (const chooser of await page.locator('input[type="file"][required]').all())
    await chooser.setInputFiles(sampleFile("szkic.pdf"));
}

/** Fills in the notification of a tree, page by page; `look` sees each page before it is sent. */
async function fillTree(page: Page, look: (name: string) => Promise<void> = async () => {}) {
  await page.getByRole("button", { name: "Zacznij", exact: true }).click();
  await look("who, empty");
  await next(page);
  await look("who, wrong");
  await page.getByLabel("Osoba prywatna").check();
  await next(page);
  await look("who, more is asked");
  await page.getByLabel("Imię").fill("Ewa");
  await page.getByLabel("Nazwisko").fill("Próba");
  await next(page);
  await yesNo(page, "Czy drzewo zagraża", "Nie");
  await page.getByLabel("Jestem właścicielem").check();
  await yesNo(page, "Czy drzewo jest pomnikiem", "Nie");
  await yesNo(page, "Czy działka jest wpisana", "Nie");
  await yesNo(page, "Czy wycinka ma związek", "Nie");
  await look("matter");
  await next(page);
  await yesNo(page, "Czy obwód pnia", "Tak");
  await page.getByLabel("Gatunek").fill("brzoza");
  await page.getByLabel("Obwód pnia na wysokości 5 cm").fill("60");
  await look("trees");
  await next(page);
  await page.getByLabel("Obręb").fill("Lipnik");
  await page.getByLabel("Numer działki").fill("12/3");
  await look("place");
  await addFiles(page);
  await next(page);
}

describe("a service, from the catalogue to the check of answers", () => {
  const browser = browserPages();

  it("is filled in without JavaScript, left with a code and gone on with in another browser", async () => {
    const page = await browser.open("/e-uslugi", { javaScriptEnabled: false, viewport: PHONE });
    await page.getByRole("link", { name: "Usunięcie drzewa" }).first().click();
    await fillTree(page);
    await next(page, "Zapisz i wróć później");
    const code = (await page.locator(".me-code").textContent()) ?? "";
    const kept = page.url();
    await page.context().close();

    const other = await browser.open(kept, { javaScriptEnabled: false, viewport: PHONE });
    expect(await other.locator("h1").textContent()).toContain("Nie ma takiej strony");
    await other.goto("/e-uslugi/wnioski");
    await other.getByLabel("Kod powrotu").fill("0000-0000-0000-0000");
    await next(other, "Otwórz wniosek");
    await expect
      .poll(() => other.locator(".mg-error-summary").evaluate((one) => one === document.activeElement))
      .toBe(true);
    await other.getByLabel("Kod powrotu").fill(code.toLowerCase().replaceAll("-", " "));
    await next(other, "Otwórz wniosek");
    await other.getByLabel("Ulica").fill("Próbna");
    await other.getByLabel("Numer domu").fill("1");
    await other.getByLabel("Kod pocztowy").fill("43-300");
    await other.getByLabel("Miejscowość").fill("Bielsko-Biała");
    await next(other);
    while (!other.url().endsWith("/sprawdz")) {
      for (const box of await other.getByRole("checkbox").all()) await box.check();
      await addFiles(other);
      for (const no of await other.getByLabel("Nie", { exact: true }).all()) await no.check();
      await other.locator(".me-actions button").first().click();
    }
    const check = ((await other.locator("main").textContent()) ?? "").replaceAll("\u00a0", " ");
    for (const words of ["Próba", "brzoza", "60 cm", "12/3", "bez opłaty", "Wydrukuj tę stronę"])
      expect(check).toContain(words);
    expect(await other.getByRole("button", { name: "Wyślij" }).count()).toBe(0);
    await other.context().close();
  });

  it("is accessible on every page, right and wrong, and fits a phone", async () => {
    const page = await browser.open("/e-uslugi/usuniecie-drzewa");
    const heard = complaints(page);
    const found: Record<string, unknown> = {};
    const look = async (name: string) => {
      const findings: unknown[] = [...(await axeFindings(page)), ...(await tooWide(page))];
      findings.push(...heard.taken().filter((one) => !one.includes("422")));
      if (findings.length > 0) found[name] = findings;
    };
    await fillTree(page, look);
    const draft = page.url().split("/").slice(0, -1).join("/");
    for (const name of ["sprawdz", "zapisane", "usun"]) {
      await page.goto(`${draft}/${name}`);
      await look(name);
    }
    await page.goto("/e-uslugi/wnioski");
    await look("drafts");
    expect(found).toEqual({});
    await page.context().close();
  });

  it("is found by what somebody writes about the matter, with the words that led there; danger has its number first", async () => {
    const page = await browser.open("/e-uslugi", { javaScriptEnabled: false, viewport: PHONE });
    const describe = async (matter: string) => {
      await page.getByLabel("Opisz sprawę").fill(matter);
      await next(page, "Znajdź usługę");
    };
    await describe("chcę ściąć orzech za domem");
    const found = page.getByRole("region", { name: "Usługi do Twojej sprawy" });
    const first = found.getByRole("article").first();
    expect(await first.getByRole("link").getAttribute("href")).toBe("/e-uslugi/usuniecie-drzewa");
    expect(await first.textContent()).toContain("orzech");
    expect(page.url()).not.toMatch(/orzech|%/);
    expect(await page.locator("a[href='tel:112']").count()).toBe(0);
    await describe("Pali się drzewo przy moim domu, pomocy!");
    expect(await page.locator("main a[href='tel:112']").first().isVisible()).toBe(true);
    await page.context().close();
  });

  it("ends at danger with the number to call", async () => {
    const page = await browser.open("/e-uslugi/usuniecie-drzewa", { javaScriptEnabled: false });
    await page.getByRole("button", { name: "Zacznij", exact: true }).click();
    await page.getByLabel("Osoba prywatna").check();
    await next(page);
    await page.getByLabel("Imię").fill("Ewa");
    await page.getByLabel("Nazwisko").fill("Próba");
    await next(page);
    await yesNo(page, "Czy drzewo zagraża", "Tak");
    await next(page);
    expect(await page.locator("#wyjscie a[href='tel:112']").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Dalej", exact: true }).count()).toBe(0);
    await page.context().close();
  });
});
