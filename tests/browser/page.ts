import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Widths that pages are looked at: a small phone and a desk; 320 px is a 1280 px window at 400 %. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };
export const ZOOMED = { width: 320, height: 256 };

/** How long a click or a text may take; two cores serve all tests at once. */
const ACTION_MS = 10_000;

/** Opens pages of the running platform in contexts of their own; call it in a `describe`. */
export function browserPages(): {
  open(path: string, options?: BrowserContextOptions, base?: string): Promise<Page>;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browserEndpoint"));
  });
  afterAll(() => browser.close());
  return {
    async open(path, options = {}, base = inject("platformUrl")) {
      const context = await browser.newContext({ viewport: DESK, baseURL: base, ...options });
      context.setDefaultTimeout(ACTION_MS);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
  };
}

/** What axe finds against WCAG 2.1 A and AA and best practice, as readable lines; empty where all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe;
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(" ")}`),
  );
}

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[] }[];
}

/** How far the page is wider than its window, in CSS pixels; 0 where nothing scrolls sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

/** By how much a page is wider than each of some windows, in a line each; it is left in the last. */
export async function tooWide(page: Page, windows = [PHONE, ZOOMED, DESK]): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of windows) {
    await page.setViewportSize(viewport);
    const sideways = await sidewaysOverflow(page);
    if (sideways > 0) found.push(`${sideways} px wider than ${viewport.width}`);
  }
  return found;
}

/** Sends a question as the form does, in the session of the page; the answer then stands on `/zapytaj`. */
export async function sendQuestion(page: Page, question: string, path = "/zapytaj"): Promise<void> {
  const { origin } = new URL(page.url());
  await page.request.post(`${origin}${path}`, { form: { pytanie: question }, headers: { origin } });
}

/** Gathers what a browser complains about on a page: errors, refused content, addresses of other hosts. */
export function complaints(page: Page): { taken(): string[] } {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
  page.on("console", (message) => {
    // The browser reports the page's own status (404) as an error too.
    const ownStatus =
      message.text().startsWith("Failed to load resource") && message.location().url === page.url();
    if (message.type() === "error" && !ownStatus)
      heard.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin && !page.url().startsWith("about:"))
      heard.push(`request to ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // A page that is left does not wait for what it had asked for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") heard.push(`failed: ${request.url()}`);
  });
  return { taken: () => heard.splice(0) };
}
