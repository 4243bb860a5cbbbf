import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page, Request, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfOf, pdfOfObjects, streamOf } from "../../core/knowledge/read/fixtures/pdf-of.ts";
import { exifOf, jpegWith, pictureOf } from "../../core/uploads/fixtures/picture-of.ts";
import { axeFindings, browserPages, complaints, PHONE, sidewaysOverflow } from "./page.ts";

const MB = 1024 * 1024;
const PARTS = "**/pliki/czesci/**";
/** Each file looked into by a process of its own takes a while on two cores. */
const TAKEN_MS = 30_000;

/** A PDF of so many bytes, nearly all of them in one stream. */
const largePdf = (bytes: number) =>
  pdfOfObjects([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    streamOf("", Buffer.alloc(bytes, "a")),
  ]);

describe("files that are sent in parts", () => {
  const browser = browserPages();
  let folder: string;
  const at = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "magistrat-files-"));
    const files: [string, Uint8Array][] = [
      ["duzy.pdf", largePdf(30 * MB)],
      ["maly.pdf", pdfOf([[{ text: "Umowa najmu", y: 700 }]])],
      ["film.mp4", Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "latin1")],
      ["duze.jpg", pictureOf("jpeg", 2_600, 1_300)],
      ["miejsce.jpg", jpegWith(exifOf({ lat: 49.8224, lon: 19.0444, orientation: 1 }))],
    ];
    for (const [name, bytes] of files) {
      await writeFile(at(name), bytes);
      await utimes(at(name), 1_700_000_000, 1_700_000_000);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A page of a new draft that takes files of any kind. */
  async function begin(slug = "pismo-ogolne", last = "pismo", viewport?: typeof PHONE): Promise<Page> {
    const page = await browser.open(`/e-uslugi/${slug}`, viewport ? { viewport } : {});
    await page.getByRole("button", { name: "Zacznij", exact: true }).click();
    await page.waitForURL(/\/wnioski\//);
    await page.goto(`${new URL(".", page.url()).href}${last}`, { waitUntil: "networkidle" });
    return page;
  }

  const chooser = (page: Page) => page.locator('input[type="file"]');
  const rows = (page: Page) => page.locator("send-files li");
  const listed = (page: Page) => page.locator("fieldset > .me-files__list .me-files__name").allTextContents();
  const said = (page: Page) => page.locator("send-files [role=status]").textContent();
  const inState = (page: Page, state: string) =>
    page.locator(`send-files li[data-state="${state}"]`).waitFor({ timeout: TAKEN_MS });
  const isListed = (page: Page, name: string) =>
    page
      .locator("fieldset > .me-files__list")
      .getByRole("link", { name, exact: true })
      .waitFor({ timeout: TAKEN_MS });

  /** Notes where each part begins; `meddle` may cut one off or hold it. */
  async function parts(page: Page, meddle: (nth: number, route: Route) => unknown = () => false) {
    const offsets: number[] = [];
    await page.route(PARTS, async (route, request: Request) => {
      if (request.method() !== "PATCH") return route.continue();
      offsets.push(Number(request.headers()["upload-offset"]));
      if ((await meddle(offsets.length, route)) === false) await route.continue();
    });
    return offsets;
  }

  it("go on by themselves where the connection was cut, and are then on the list of the server", async () => {
    const page = await begin();
    const offsets = await parts(page, (nth, route) => (nth === 4 ? route.abort("connectionreset") : false));
    await page.getByLabel("Temat").fill("Umowa");
    await chooser(page).setInputFiles(at("duzy.pdf"));
    await inState(page, "cut");
    expect(await rows(page).first().textContent()).toMatch(
      /Połączenie się przerwało\. Wysłano 12\sMB z 30\sMB/,
    );
    expect(await said(page)).toContain("Połączenie się przerwało");
    expect(await axeFindings(page)).toEqual([]);
    await isListed(page, "duzy.pdf");
    expect(offsets).toEqual([0, 4, 8, 12, 12, 16, 20, 24, 28].map((megabytes) => megabytes * MB));
    expect(await said(page)).toContain(
      "Dodano plik duzy.pdf. Nie sprawdzono pod kątem wirusów, bo urząd nie ma do tego programu.",
    );
    expect(await rows(page).count()).toBe(0);
    expect(await page.getByLabel("Temat").inputValue()).toBe("Umowa");
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await page.context().close();
  });

  it("ask before the page is left, and go on after it was loaded again once the file is chosen once more", async () => {
    const page = await begin();
    let hold = true;
    const offsets = await parts(page, (nth) => hold && nth === 3);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.getByLabel("Temat").press("a");
    await chooser(page).setInputFiles(at("duzy.pdf"));
    await expect.poll(() => offsets.length, { timeout: TAKEN_MS }).toBe(3);
    hold = false;
    await page.reload({ waitUntil: "networkidle" });
    expect(asked).toEqual(["beforeunload"]);
    await inState(page, "paused");
    expect(await rows(page).first().textContent()).toMatch(
      /duzy\.pdf.*mamy 8\sMB z 30\sMB\. Wybierz ten sam plik jeszcze raz/,
    );
    expect(await axeFindings(page)).toEqual([]);
    offsets.length = 0;
    await chooser(page).setInputFiles(at("duzy.pdf"));
    await isListed(page, "duzy.pdf");
    expect(offsets[0]).toBe(8 * MB);
    expect(await listed(page)).toHaveLength(1);
    await page.context().close();
  });

  it("are cancelled, and then nothing of them is kept", async () => {
    const page = await begin();
    const offsets = await parts(page, (nth) => nth === 2);
    await chooser(page).setInputFiles(at("duzy.pdf"));
    await expect.poll(() => offsets.length, { timeout: TAKEN_MS }).toBe(2);
    const removed = page.waitForResponse((response) => response.request().method() === "DELETE");
    await page.getByRole("button", { name: "Anuluj wysyłanie pliku duzy.pdf" }).click();
    expect((await removed).status()).toBe(204);
    expect(await rows(page).count()).toBe(0);
    expect(await said(page)).toContain("Anulowano wysyłanie pliku duzy.pdf.");
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    expect(await listed(page)).toEqual([]);
    await page.context().close();
  });

  it("that are refused say why and take no other with them; the page that waits for them stays then", async () => {
    const page = await begin();
    await chooser(page).setInputFiles([at("film.mp4"), at("maly.pdf")]);
    await page.getByRole("button", { name: "Dalej", exact: true }).click();
    expect(await said(page)).toContain("Jeszcze wysyłamy pliki");
    await isListed(page, "maly.pdf");
    const why = "Nie dodaliśmy pliku „film.mp4”. Nie przyjmujemy plików tego rodzaju";
    expect(await rows(page).allTextContents()).toEqual([expect.stringContaining(why)]);
    expect(await said(page)).toContain(why);
    expect(page.url()).toMatch(/\/pismo$/);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Zamknij wiadomość o pliku film.mp4" }).press("Enter");
    expect(await rows(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("file");
    await page.context().close();
  });

  it("take the page along that is sent on meanwhile", async () => {
    const page = await begin();
    await page.getByLabel("Temat").fill("Umowa");
    await page.locator("#tresc").fill("Proszę o odpowiedź.");
    await chooser(page).setInputFiles(at("maly.pdf"));
    await page.getByRole("button", { name: "Dalej", exact: true }).click();
    await page.waitForURL((url) => !url.pathname.endsWith("/pismo"), { timeout: TAKEN_MS });
    await page.goBack({ waitUntil: "networkidle" });
    expect(await listed(page)).toEqual([expect.stringContaining("maly.pdf")]);
    await page.context().close();
  });

  it("are made smaller where that is ticked, on a phone, and the place of a photo is offered", async () => {
    const page = await begin("zgloszenie-usterki", "gdzie", PHONE);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.getByLabel("Zmniejsz zdjęcia, zanim je dodamy").check();
    await chooser(page).setInputFiles([at("duze.jpg"), at("miejsce.jpg")]);
    await isListed(page, "miejsce.jpg");
    // A picture that could still be made smaller would have a button for it.
    expect(await page.getByRole("button", { name: /Zmniejsz zdjęcie/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Użyj tego miejsca" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.getByRole("button", { name: "Użyj tego miejsca" }).click();
    await page.waitForURL(/#miejsce$/);
    expect(await page.locator('[name="miejsce.lat"]').inputValue()).toBe("49,8224");
    await page.context().close();
  });

  it("are seen and cancelled by keyboard alone, on a phone", async () => {
    const page = await begin("pismo-ogolne", "pismo", PHONE);
    const heard = complaints(page);
    await parts(page, () => true);
    await chooser(page).setInputFiles(at("duzy.pdf"));
    await inState(page, "sending");
    const bar = page.locator("send-files progress");
    expect(await bar.getAttribute("aria-label")).toBe("Wysyłanie pliku duzy.pdf");
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await chooser(page).focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Anuluj wysyłanie pliku duzy.pdf",
    );
    await page.keyboard.press("Enter");
    expect(await rows(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("file");
    expect(heard.taken()).toEqual([]);
    await page.context().close();
  });

  it("load what sends them only when one is chosen, and within what a page may load", async () => {
    const page = await begin();
    const scripts: string[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.url());
    });
    await page.reload({ waitUntil: "networkidle" });
    const before = scripts.length;
    expect(scripts.filter((url) => url.includes("send-files-"))).toHaveLength(1);
    await chooser(page).setInputFiles(at("maly.pdf"));
    await isListed(page, "maly.pdf");
    expect(scripts.length).toBeGreaterThan(before);
    await page.context().close();
  });
});
