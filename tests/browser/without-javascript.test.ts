import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserPages } from "./page.ts";

const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy?";

describe("without JavaScript", () => {
  const browser = browserPages();
  const open = (path: string) => browser.open(path, { javaScriptEnabled: false });

  /** Asks in the box of the page that is open. */
  async function ask(page: Page, question: string) {
    await page.getByLabel("Twoje pytanie").fill(question);
    await page.getByRole("button", { name: "Zapytaj", exact: true }).click();
  }

  it("a question on the home page gets the amount, who pays nothing, its source and who handles it", async () => {
    const page = await open("/");
    await ask(page, QUESTION);
    const answer = page.getByRole("article", { name: "Odpowiedź" });
    const text = (await answer.textContent()) ?? "";
    expect(text).toContain("wynosi 598 zł");
    expect(text).toMatch(/właściciel i użytkownik wieczysty( działki)?/i);
    expect(text).toContain("Wydział Urbanistyki i Architektury");
    expect(text).toContain("Odpowiedź wybrał program");
    const citation = answer
      .getByRole("figure")
      .filter({ hasText: "Opłata skarbowa za decyzję o warunkach zabudowy" });
    expect(await citation.first().locator("blockquote").textContent()).toContain("598 zł");
    expect(await citation.first().getByRole("link").textContent()).toBe("Warunki zabudowy");
    await page.context().close();
  });

  it("the source opens at the passage that was quoted", async () => {
    const page = await open("/zapytaj");
    await ask(page, QUESTION);
    await page.getByRole("figure").getByRole("link").first().click();
    expect(page.url()).toMatch(/\/zrodla\/[a-z-]+#./);
    const target = page.locator(":target");
    expect(await target.textContent()).toContain("598 zł");
    expect(await target.isVisible()).toBe(true);
    const plain = page.locator(".mp-passage:not(:target)").first();
    const look = (passage: typeof target) =>
      passage.evaluate((element) => {
        const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(element);
        return { backgroundColor, boxShadow, outlineStyle };
      });
    expect(await look(target)).not.toEqual(await look(plain));
    await page.context().close();
  });

  it.each([
    { slug: "procedury-informator-jak-zalatwic-sprawe", ending: "pdf", starts: "%PDF-" },
    { slug: "uslugi-instrukcja-deklaracja-o-odpadach", ending: "docx", starts: "PK" },
  ])("the file that $slug was read from is saved", async ({ slug, ending, starts }) => {
    const page = await open(`/zrodla/${slug}`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: `Pobierz oryginał (${ending.toUpperCase()}, ` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${slug}.${ending}`);
    const saved = await buffer(await download.createReadStream());
    expect(saved.subarray(0, starts.length).toString()).toBe(starts);
    await page.context().close();
  });

  it("the number of a sentence leads to its source on the page", async () => {
    const page = await open("/zapytaj");
    await ask(page, QUESTION);
    await page.getByRole("link", { name: "źródło 1" }).first().click();
    expect(await page.locator(":target blockquote").count()).toBe(1);
    await page.context().close();
  });

  it("the next question goes on with the conversation, and the earlier answer stays", async () => {
    const page = await open("/zapytaj");
    await ask(page, QUESTION);
    await ask(page, "Ile płacę za wywóz śmieci?");
    expect(
      await page
        .getByRole("article", { name: /^Odpowiedź/ })
        .first()
        .textContent(),
    ).toContain("45 zł");
    await page.getByRole("region", { name: "Twoja rozmowa" }).getByText(QUESTION).click();
    expect(await page.getByRole("region", { name: "Twoja rozmowa" }).textContent()).toContain("598 zł");
    await page.context().close();
  });

  it("an answer is judged with a reason, and the thanks stay when the page is opened again", async () => {
    const page = await open("/zapytaj");
    await ask(page, QUESTION);
    await page.getByText("Czy ta odpowiedź pomogła?").click();
    await page.getByRole("radio", { name: "Nie" }).check();
    await page.getByLabel("Co było nie tak?").selectOption({ label: "Brakuje czegoś ważnego" });
    await page.getByLabel("Twoja uwaga").fill("x".repeat(501));
    await page.getByRole("button", { name: "Wyślij ocenę" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Skróć uwagę do 500 znaków.");
    expect(await page.title()).toMatch(/^Błąd: /);
    expect(await page.getByLabel("Twoja uwaga").inputValue()).toHaveLength(501);
    expect(await page.getByRole("radio", { name: "Nie" }).isChecked()).toBe(true);
    expect(await page.getByLabel("Co było nie tak?").inputValue()).toBe("missing");
    await page.getByLabel("Twoja uwaga").fill("Brakuje terminu.");
    await page.getByRole("button", { name: "Wyślij ocenę" }).click();
    await page.goto("/zapytaj");
    expect(await page.locator("main").textContent()).toContain("Dziękujemy za ocenę.");
    const kept = await page.request.get(new URL("/zapytaj/pobierz", page.url()).href);
    expect((await kept.json()).turns[0].feedback).toEqual({ helpful: false, reason: "missing" });
    await page.context().close();
  });

  it("a conversation is deleted with one press and is gone", async () => {
    const page = await open("/zapytaj");
    await ask(page, QUESTION);
    const [session] = (await page.context().cookies()).filter(({ name }) => name === "magistrat_sesja");
    await page.getByRole("button", { name: "Usuń rozmowę" }).click();
    expect(await page.getByRole("status").first().textContent()).toContain("Rozmowa jest usunięta");
    expect(await page.locator("main").textContent()).not.toContain("598 zł");
    await page.context().addCookies([session!]);
    const kept = await page.request.get(new URL("/zapytaj/pobierz", page.url()).href);
    expect((await kept.json()).turns).toEqual([]);
    await page.context().close();
  });

  it("the appearance changes on the same page and stays", async () => {
    const page = await open("/zrodla?stan=expired");
    await page.getByText("Wygląd", { exact: true }).click();
    await page.getByRole("button", { name: "Duży kontrast" }).click();
    expect(new URL(page.url()).pathname).toBe("/zrodla");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("contrast");
    await page.goto("/urzad-kontakt");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("contrast");
    await page.getByText("Wygląd", { exact: true }).click();
    await page.getByRole("button", { name: "Jak w urządzeniu" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
    await page.context().close();
  });

  it("the language changes on the same page, and the conversation stays", async () => {
    const page = await open("/zapytaj");
    await ask(page, QUESTION);
    await page.getByRole("link", { name: "Українська" }).click();
    expect(new URL(page.url()).pathname).toBe("/uk/zapytaj");
    expect(await page.locator("html").getAttribute("lang")).toBe("uk");
    expect(await page.locator("main").textContent()).toContain("598 zł");
    await page.getByRole("link", { name: "English" }).click();
    expect(new URL(page.url()).pathname).toBe("/en/zapytaj");
    await page.context().close();
  });

  it("back from a source, the answer is there again", async () => {
    const page = await open("/zapytaj");
    await ask(page, QUESTION);
    await page.getByRole("figure").getByRole("link").first().click();
    await page.goBack();
    expect(await page.locator("main").textContent()).toContain("wynosi 598 zł");
    await page.context().close();
  });

  it("back from a source that an answer to the home page led to, the answer is there, and loading it asks nothing", async () => {
    const page = await open("/");
    await ask(page, QUESTION);
    await page.getByRole("figure").getByRole("link").first().click();
    await page.goBack();
    expect(await page.locator("main").textContent()).toContain("wynosi 598 zł");
    await page.reload();
    expect(await page.locator("main").textContent()).toContain("wynosi 598 zł");
    const kept = await page.request.get(new URL("/zapytaj/pobierz", page.url()).href);
    expect((await kept.json()).turns).toHaveLength(1);
    await page.context().close();
  });

  it("no address ever holds the question", async () => {
    const page = await open("/");
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await ask(page, "Ile kosztuje pelnomocnictwo dla szwagra?");
    await page.getByRole("link", { name: "English" }).click();
    expect(addresses.length).toBeGreaterThan(2);
    const told = addresses.map(decodeURI).filter((address) => /szwagr/i.test(address));
    expect(told).toEqual([]);
    await page.context().close();
  });
});
