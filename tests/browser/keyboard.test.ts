import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserPages, DESK, PHONE, sendQuestion } from "./page.ts";

const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy?";
const MOST_STEPS = 250;

/** Elements that a keyboard must reach where they can be seen; a group of radios is one stop. */
const USABLE = "a[href], button, textarea, select, summary, input:not([type=hidden])";

/** Presses Tab until the focus leaves the page, and tells each stop: a name, and whether its look changed. */
async function stopsOf(page: Page): Promise<{ name: string; visible: boolean; marked: boolean }[]> {
  await page.evaluate(() => {
    const look = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return outlineStyle === "none" ? boxShadow : `${outlineStyle} ${outlineWidth} ${boxShadow}`;
    };
    const before = new Map([...document.querySelectorAll("*")].map((element) => [element, look(element)]));
    Object.assign(globalThis, { look, before });
  });
  const stops: { name: string; visible: boolean; marked: boolean }[] = [];
  while (stops.length < MOST_STEPS) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (!element || element === document.body || element.dataset.stopped) return null;
      element.dataset.stopped = "yes";
      const { look, before } = globalThis as unknown as {
        look(element: Element): string;
        before: Map<Element, string>;
      };
      const { width, height, bottom } = element.getBoundingClientRect();
      // The look of an option may be on its label beside it.
      const marked = [element, element.nextElementSibling].some(
        (part) => part && look(part) !== before.get(part),
      );
      return {
        name: `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 60) || element.id}`,
        visible: width > 0 && height > 0 && bottom > 0,
        marked,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Presses Tab until the element that has the focus fits; fails where none does. */
async function tabTo(
  page: Page,
  role: "link" | "button" | "textbox" | "radio" | "summary",
  name: RegExp | string,
) {
  const wanted =
    role === "summary" ? page.locator("summary").filter({ hasText: name }) : page.getByRole(role, { name });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press("Tab");
    const focused = await wanted.evaluateAll((found) =>
      found.includes(document.activeElement as HTMLElement),
    );
    if (focused) return;
  }
  expect.fail(`The keyboard never reaches ${role} ${name}.`);
}

describe("with the keyboard alone", () => {
  const browser = browserPages();

  it("the first stop leads over the header to the content", async () => {
    const page = await browser.open("/urzad-kontakt");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Przejdź do treści" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    await page.context().close();
  });

  it.each([
    { name: "the home page", path: "/", viewport: DESK },
    { name: "the home page on a phone", path: "/", viewport: PHONE },
    { name: "an answer", path: "/zapytaj", asked: QUESTION, viewport: DESK },
    { name: "an answer on a phone", path: "/zapytaj", asked: QUESTION, viewport: PHONE },
    { name: "the list of sources", path: "/zrodla", viewport: DESK },
  ])("everything that can be used on $name is reached and seen", async ({ path, asked, viewport }) => {
    const page = await browser.open(path, { viewport });
    if (asked) {
      await sendQuestion(page, asked);
      await page.goto(path);
    }
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    const stops = await stopsOf(page);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    expect(stops.filter(({ marked }) => !marked)).toEqual([]);
    const missed = await page.locator(USABLE).evaluateAll((usable) => {
      const reached = usable.filter((element) => (element as HTMLElement).dataset.stopped);
      const groups = new Set(reached.map((element) => (element as HTMLInputElement).name).filter(Boolean));
      const inGroup = (element: Element) =>
        element.matches("[type=radio]") && groups.has((element as HTMLInputElement).name);
      return usable
        .filter((element) => element.checkVisibility() && !reached.includes(element) && !inGroup(element))
        .map((element) => element.outerHTML.slice(0, 100));
    });
    expect(missed).toEqual([]);
    expect(stops.length).toBeGreaterThan(10);
    await page.context().close();
  });

  it.each([
    { script: "with", javaScriptEnabled: true },
    { script: "without", javaScriptEnabled: false },
  ])(
    "a question is asked, its source opened and the answer judged, $script JavaScript",
    async ({ javaScriptEnabled }) => {
      const page = await browser.open("/", { javaScriptEnabled });
      await tabTo(page, "textbox", "Twoje pytanie");
      await page.keyboard.type(QUESTION);
      await tabTo(page, "button", "Zapytaj");
      await page.keyboard.press("Enter");
      await page.locator(".mp-answer__title").waitFor();
      const atAnswer = page.locator(".mp-answer__title:focus");
      await atAnswer.waitFor();
      await tabTo(page, "link", "Warunki zabudowy");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/zrodla/uslugi-warunki-zabudowy#*");
      expect(await page.locator(":target").textContent()).toContain("598 zł");
      await page.goto("/zapytaj");
      await tabTo(page, "summary", "Czy ta odpowiedź pomogła?");
      await page.keyboard.press("Enter");
      await tabTo(page, "radio", "Tak");
      await page.keyboard.press("Space");
      await tabTo(page, "button", "Wyślij ocenę");
      await page.keyboard.press("Enter");
      await page.getByText("Dziękujemy za ocenę.").waitFor();
      await page.context().close();
    },
  );

  it("the menu, the languages and the appearance work on a phone", async () => {
    const page = await browser.open("/", { viewport: PHONE });
    await tabTo(page, "summary", "Wygląd");
    await page.keyboard.press("Enter");
    await tabTo(page, "button", "Ciemny");
    await page.keyboard.press("Enter");
    await page.locator("html[data-theme=dark]").waitFor();
    await tabTo(page, "link", "Wydziały i kontakt");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/urzad-kontakt");
    await tabTo(page, "link", "English");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/en/urzad-kontakt");
    await page.context().close();
  });
});
