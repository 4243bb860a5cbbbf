import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { exifOf, jpegWith } from "../../core/uploads/fixtures/picture-of.ts";
import { axeFindings, browserPages, tooWide } from "./page.ts";

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const file = (name: string, content: Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: content,
});
const PHOTO = jpegWith(exifOf({ lat: 49.8224, lon: 19.0444, orientation: 1 }));

/** Begins a report of a fault and comes to where photos are asked for. */
async function toPhotos(page: Page): Promise<void> {
  await press(page, "Zacznij");
  await page
    .getByRole("group", { name: /zagraża|niebezpiecz/i })
    .getByLabel("Nie", { exact: true })
    .check();
  await page.getByLabel("Co jest uszkodzone?").selectOption("jezdnia");
  await page.getByLabel("Opisz usterkę").fill("Dziura przy przejściu.");
  await press(page, "Dalej");
}

describe("files of a form", () => {
  const browser = browserPages();

  it("are added, listed and removed without JavaScript, and all can use each state of the page", async () => {
    const page = await browser.open("/e-uslugi/zgloszenie-usterki", { javaScriptEnabled: false });
    const looking = await browser.open("/e-uslugi");
    const found: Record<string, unknown> = {};
    /** Scripts of the test need a page that may run some: the same page, with the same cookies. */
    const look = async (name: string) => {
      await looking.setContent(await page.content());
      expect(await looking.locator("form.me-form input[type=file]").count()).toBe(1);
      const findings: unknown[] = await axeFindings(looking);
      findings.push(...(await tooWide(page)));
      if (findings.length > 0) found[name] = findings;
    };
    await toPhotos(page);
    const chooser = page.locator('input[type="file"]');
    const names = page.locator(".me-files__name");
    await look("empty");

    await page.getByLabel("Opisz, gdzie to jest").fill("Przy szkole");
    await chooser.setInputFiles([file("IMG_2041.jpg", PHOTO), file("film.mp4", Buffer.from("ftypmp42"))]);
    await press(page, "Dodaj plik");
    expect(await page.locator(".mg-error-summary").textContent()).toContain("Nie dodaliśmy pliku „film.mp4”");
    expect(await names.allTextContents()).toEqual([expect.stringContaining("IMG_2041.jpg")]);
    expect(await page.getByLabel("Opisz, gdzie to jest").inputValue()).toBe("Przy szkole");
    await look("refused, and a place");

    await press(page, "Użyj tego miejsca");
    expect(await page.locator('[name="miejsce.lat"]').inputValue()).toBe("49,8224");
    expect(await page.getByLabel("Opisz, gdzie to jest").inputValue()).toBe("Przy szkole");
    await look("with a file");

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "IMG_2041.jpg" }).click();
    expect((await download).suggestedFilename()).toBe("IMG_2041.jpg");

    await press(page, "Usuń plik IMG_2041.jpg");
    expect(await names.count()).toBe(0);
    expect(await page.getByLabel("Opisz, gdzie to jest").inputValue()).toBe("Przy szkole");

    // Enter sends the page on; it removes nothing and adds nothing by itself.
    await chooser.setInputFiles([file("druga.jpg", jpegWith(exifOf({ lat: 0, lon: 0, orientation: 1 })))]);
    await page.locator('[name="miejsce.lat"]').press("Enter");
    expect(page.url()).toMatch(/\/odpowiedz$/);
    await press(page, "Wstecz");
    expect(await names.allTextContents()).toEqual([expect.stringContaining("druga.jpg")]);
    expect(found).toEqual({});
    await page.context().close();
    await looking.context().close();
  });
});
