import type { Page, Route } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { browserPages, complaints } from "./page.ts";

const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy?";
const isStream = (route: Route) => route.request().headers().accept?.includes("text/event-stream") ?? false;

describe("with JavaScript", () => {
  const browser = browserPages();
  const box = (page: Page) => page.getByLabel("Twoje pytanie");
  const send = (page: Page) => page.getByRole("button", { name: "Zapytaj", exact: true });
  const heading = (page: Page) => page.locator(".mp-answer__title");

  it("the answer comes onto the page that is open, and the focus goes to its heading", async () => {
    const page = await browser.open("/zapytaj");
    const heard = complaints(page);
    await page.evaluate(() => {
      document.title = "still the same document";
    });
    await box(page).fill(QUESTION);
    await send(page).click();
    await heading(page).waitFor();
    expect(await page.locator("main").textContent()).toContain("wynosi 598 zł");
    expect(await page.title()).toBe("still the same document");
    expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await box(page).inputValue()).toBe("");
    expect(heard.taken()).toEqual([]);
    await page.context().close();
  });

  it("says that it is looking and that the answer is there, in a live region that was there before", async () => {
    const page = await browser.open("/zapytaj");
    await page.evaluate(() => {
      const region = document.querySelector("ask-box [role=status]") as HTMLElement;
      const said: string[] = [];
      new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, { childList: true });
      Object.assign(globalThis, { said });
    });
    await box(page).fill(QUESTION);
    await send(page).click();
    await heading(page).waitFor();
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said).toEqual(["Szukamy odpowiedzi…", "Odpowiedź jest gotowa."]);
    await page.context().close();
  });

  it("a sentence is on the page before the rest has come", async () => {
    const page = await browser.open("/zapytaj");
    await page.evaluate(heldBackStream, '<p class="mp-answer__sentence">Opłata wynosi 598 zł.</p>');
    await box(page).fill(QUESTION);
    await send(page).click();
    await page.getByText("Opłata wynosi 598 zł.").waitFor();
    expect(await heading(page).count()).toBe(0);
    await page.evaluate(() => (globalThis as unknown as { letOn(): void }).letOn());
    await heading(page).waitFor();
    expect(await page.getByText("Opłata wynosi 598 zł.").count()).toBe(0);
    expect(await heading(page).textContent()).toBe("Odpowiedź");
    await page.context().close();
  });

  it("a double click asks once", async () => {
    const page = await browser.open("/zapytaj");
    let sent = 0;
    page.on("request", (request) => {
      if (request.method() === "POST") sent += 1;
    });
    await box(page).fill(QUESTION);
    await send(page).dblclick();
    await heading(page).waitFor();
    const kept = await page.request.get(`${inject("platformUrl")}/zapytaj/pobierz`);
    expect((await kept.json()).turns).toHaveLength(1);
    expect(sent).toBe(1);
    await page.context().close();
  });

  it("where the stream cannot be had, the form goes as without a script and the question is answered", async () => {
    const page = await browser.open("/zapytaj");
    await page.route("**/zapytaj", (route) => (isStream(route) ? route.abort() : route.continue()));
    await box(page).fill(QUESTION);
    await send(page).click();
    await heading(page).waitFor();
    expect(await page.locator("main").textContent()).toContain("wynosi 598 zł");
    await page.context().close();
  });

  it("where the stream ends in the middle, the question is answered all the same, once", async () => {
    const page = await browser.open("/zapytaj");
    await page.route("**/zapytaj", (route) =>
      isStream(route)
        ? route.fulfill({
            contentType: "text/event-stream",
            body: "event: sentence\ndata: <p>Opłata wynosi</p>\n\nevent: sent",
          })
        : route.continue(),
    );
    await box(page).fill(QUESTION);
    await send(page).click();
    await heading(page).waitFor();
    expect(await page.locator("main").textContent()).toContain("wynosi 598 zł");
    const kept = await page.request.get(`${inject("platformUrl")}/zapytaj/pobierz`);
    expect((await kept.json()).turns).toHaveLength(1);
    await page.context().close();
  });

  it("a question that was not answered stays in the box", async () => {
    const page = await browser.open("/zapytaj");
    await box(page).fill("44051401359");
    await send(page).click();
    await heading(page).waitFor();
    expect(await heading(page).textContent()).toBe("Zmień pytanie");
    expect(await box(page).inputValue()).toBe("44051401359");
    await page.context().close();
  });

  it("an example question is asked with one press", async () => {
    const page = await browser.open("/zapytaj");
    await page.getByRole("button", { name: QUESTION }).click();
    await heading(page).waitFor();
    expect(await page.locator("main").textContent()).toContain("wynosi 598 zł");
    expect(await page.getByRole("button", { name: "Usuń rozmowę" }).isVisible()).toBe(true);
    await page.context().close();
  });

  it("the answer of the stream is the answer of the page", async () => {
    const page = await browser.open("/zapytaj");
    await box(page).fill(QUESTION);
    await send(page).click();
    await page.getByText("Czy ta odpowiedź pomogła?").waitFor();
    const streamed = await page.locator("[data-answer]").textContent();
    await page.reload();
    expect(await page.locator("[data-answer]").textContent()).toBe(streamed);
    await page.context().close();
  });
});

/** In the browser: gives the first sentence of a stream at once and the real answer when `letOn` is called. */
function heldBackStream(sentence: string): void {
  const ask = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const real = await ask(...request);
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(`event: sentence\ndata: ${sentence}\n\n`));
        await new Promise<void>((resolve) => Object.assign(globalThis, { letOn: resolve }));
        const rest = (await real.text())
          .split("\n\n")
          .filter((event) => !event.startsWith("event: sentence"));
        controller.enqueue(new TextEncoder().encode(rest.join("\n\n")));
        controller.close();
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  };
}
