import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pdfOf, pdfOfScans } from "../../core/knowledge/read/fixtures/pdf-of.ts";
import { makeScan } from "../scans/make-scan.ts";
import { axeFindings, browserPages, PHONE, tooWide } from "./page.ts";

const LINES = ["Dane nieruchomości", "Działka ewidencyjna nr 12/3, obręb Lipnik", "Telefon 601 234 567"];
const pdf = (name: string, buffer: Uint8Array) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(buffer),
});
const UMOWA = pdf("umowa.pdf", pdfOf([LINES.map((text, at) => ({ text, y: 700 - 40 * at }))]));

function scanned(): ReturnType<typeof pdf> {
  const canvas = makeScan(LINES, { dpi: 150 });
  const { height, width } = canvas;
  return pdf("skan.pdf", pdfOfScans([{ jpeg: canvas.toBuffer("image/jpeg"), width, height }]));
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** A new draft, on the page of proposals with the form for a document open. */
async function begin(page: Page): Promise<void> {
  await press(page, "Zacznij");
  await page.waitForURL(/\/wnioski\//);
  await page.goto(`${new URL(".", page.url()).href}z-opisu`);
  await page.getByText("Przyślij dokument", { exact: true }).click();
}

describe("a document to propose answers from", () => {
  const browser = browserPages();

  it("is sent, read and gone; what it says is accepted one by one, without JavaScript", async () => {
    const page = await browser.open("/e-uslugi/usuniecie-drzewa", {
      javaScriptEnabled: false,
      viewport: PHONE,
    });
    await begin(page);
    await page.getByLabel("Dokument", { exact: true }).setInputFiles(UMOWA);
    await press(page, "Odczytaj dokument");
    const plot = page.locator(".me-proposal", { hasText: "Działka ewidencyjna" });
    expect(await plot.textContent()).toContain("W dokumencie „umowa.pdf”, strona 1:");
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    await plot.getByRole("button", { name: /^Przyjmij/ }).click();
    await page.goto(page.url().replace(/\/z-opisu.*$/, "/sprawdz"));
    const row = page.locator(".me-check__row", { hasText: "Działka ewidencyjna" });
    expect(await row.textContent()).toContain("z dokumentu „umowa.pdf”, strona 1:");
    expect(await page.locator("main").textContent()).not.toContain("601 234 567");
    await page.context().close();
  });

  it("that is a scan is read in the background, seen by loading the page again", async () => {
    const page = await browser.open("/e-uslugi/usuniecie-drzewa", { javaScriptEnabled: false });
    await begin(page);
    await page.getByLabel("Dokument", { exact: true }).setInputFiles(scanned());
    await press(page, "Odczytaj dokument");
    const read = page.getByText("W dokumencie „skan.pdf”, strona 1:").first();
    await expect
      .poll(
        async () => {
          const again = page.getByRole("link", { name: "Sprawdź, czy już gotowe" });
          if ((await again.count()) > 0) await again.click();
          return read.count();
        },
        { timeout: 45_000, interval: 1_000 },
      )
      .toBe(1);
    await page.context().close();
  });

  it("is accessible in every state of the page, and fits a phone", async () => {
    const page = await browser.open("/e-uslugi/usuniecie-drzewa");
    const found: Record<string, unknown> = {};
    const look = async (name: string) => {
      const findings: unknown[] = [...(await axeFindings(page)), ...(await tooWide(page))];
      if (findings.length > 0) found[name] = findings;
    };
    await begin(page);
    await look("empty");
    await press(page, "Odczytaj dokument");
    await look("none chosen");
    expect(await page.locator(".mg-error-summary").textContent()).toContain("Wybierz dokument.");
    await page.getByLabel("Dokument", { exact: true }).setInputFiles(scanned());
    await page.getByLabel(/^Dołącz go do wniosku: Rysunek/).check();
    await press(page, "Odczytaj dokument");
    await look("waiting, and attached");
    await page.getByText("Przyślij dokument", { exact: true }).click();
    await page.getByLabel("Dokument", { exact: true }).setInputFiles(UMOWA);
    await press(page, "Odczytaj dokument");
    await look("read");
    expect(found).toEqual({});
    await page.context().close();
  });
});
