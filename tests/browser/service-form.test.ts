import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { type Answers, yes } from "#core/forms";
import { pl } from "#core/i18n";
import { bundleIslands, type IslandAssets } from "#core/ui";
import { formOf, KINDS, question, repeat } from "../../apps/eservices/fields/fixtures/every-kind.ts";
import { showLivePage } from "../../apps/eservices/fields/fixtures/show-page.tsx";
import { axeFindings, browserPages, PHONE } from "./page.ts";

const ISLAND = fileURLToPath(new URL("../../apps/eservices/islands/service-form.ts", import.meta.url));
const MOST_SCRIPT = 30_000;
/** That of the platform. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'";

const form = formOf([
  question("firma", KINDS["yes-no"]),
  question("nip", KINDS.nip, { when: yes("firma", false) }),
  question("kiedy", KINDS.date),
  repeat("drzewa", [
    question("chore", KINDS["yes-no"]),
    question("uwagi", KINDS.text, { when: yes("chore", false) }),
  ]),
]);

describe("the island of a form", () => {
  const browser = browserPages();
  let assets: IslandAssets;
  beforeAll(async () => {
    assets = await bundleIslands({ "service-form": ISLAND });
  });

  /** A page of the form, and what it sends. */
  async function open(answers: Answers, { served = true, faults = false } = {}) {
    const page = await browser.open("/healthz", { viewport: PHONE });
    const sent: URLSearchParams[] = [];
    const script = assets.scripts["service-form"]!;
    const html = showLivePage(form, answers, { script, faults });
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      const file = assets.files.get(pathname);
      if (file) return route.fulfill({ contentType: file.type, body: Buffer.from(file.bytes) });
      if (pathname === "/definicja.json")
        return served ? route.fulfill({ json: form.definition }) : route.fulfill({ status: 404 });
      const posted = route.request().postData();
      if (posted !== null) sent.push(new URLSearchParams(posted));
      return route.fulfill({
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": POLICY },
        body: html,
      });
    });
    await page.goto("/proba", { waitUntil: "networkidle" });
    return { page, sent };
  }

  const named = (page: Page, name: string) => page.locator(`[name="${name}"]`);
  const answer = (page: Page, name: string, value: "yes" | "no") =>
    page.locator(`[name="${name}"][value="${value}"]`).check();
  async function send(page: Page): Promise<void> {
    await Promise.all([page.waitForNavigation(), page.getByText("Dalej").click()]);
  }

  it("keeps a page within 30 kB of JavaScript", () => {
    const sizes = [...assets.files.values()].map(({ bytes }) => gzipSync(bytes).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_SCRIPT);
  });

  it("shows at once what an answer makes visible, and sends nothing of what it hides again", async () => {
    const { page, sent } = await open({});
    expect(await named(page, "nip").count()).toBe(0);
    await answer(page, "firma", "yes");
    await named(page, "nip").fill("526");
    await answer(page, "firma", "no");
    expect(await named(page, "nip").count()).toBe(0);
    await send(page);
    expect(sent[0]?.get("firma")).toBe("no");
    expect(sent[0]?.has("nip")).toBe(false);
    await page.context().close();
  });

  it("brings back what was typed before it was hidden", async () => {
    const { page } = await open({ firma: "yes", nip: "526" });
    await answer(page, "firma", "no");
    await answer(page, "firma", "yes");
    expect(await named(page, "nip").inputValue()).toBe("526");
    await page.context().close();
  });

  it("follows each row by itself", async () => {
    const { page } = await open({ drzewa: [{}, {}] });
    await answer(page, "drzewa[1].chore", "yes");
    expect(await named(page, "drzewa[1].uwagi").count()).toBe(1);
    expect(await named(page, "drzewa[0].uwagi").count()).toBe(0);
    await page.context().close();
  });

  it("says what is wrong when a field is left, with the words of the server, and takes it back", async () => {
    const { page } = await open({ firma: "yes" });
    const nip = named(page, "nip");
    await nip.focus();
    await nip.press("Tab");
    expect(await page.locator(".mg-field__error").count()).toBe(0);
    await nip.fill("5260250275");
    await nip.press("Tab");
    const error = page.locator(".mg-field__error");
    expect(await error.textContent()).toBe(
      `${pl.ui.errorSummary.itemPrefix} ${pl.forms.faults["not-a-nip"]}`,
    );
    expect(await nip.getAttribute("aria-invalid")).toBe("true");
    expect(await nip.getAttribute("aria-describedby")).toBe("nip-hint nip-error");
    expect(await axeFindings(page)).toEqual([]);
    await nip.fill("5260250274");
    await nip.press("Tab");
    expect(await error.count()).toBe(0);
    expect(await nip.getAttribute("aria-invalid")).toBeNull();
    expect(await nip.getAttribute("aria-describedby")).toBe("nip-hint");
    await page.context().close();
  });

  it("waits until all parts of a date were left, and marks only the wrong one", async () => {
    const { page } = await open({});
    await named(page, "kiedy-day").fill("4");
    await named(page, "kiedy-day").press("Tab");
    expect(await page.locator(".mg-field__error").count()).toBe(0);
    await named(page, "kiedy-month").fill("13");
    await named(page, "kiedy-year").fill("2026");
    await named(page, "kiedy-year").press("Tab");
    expect(await page.locator(".mg-field__error").textContent()).toContain(
      pl.forms.faults["not-a-day"].month,
    );
    expect(await page.locator("[aria-invalid]").getAttribute("name")).toBe("kiedy-month");
    await page.context().close();
  });

  it("takes back what the server said once the answer is right, and says it once where it is not", async () => {
    const { page } = await open({ firma: "yes", nip: "1" }, { faults: true });
    const nip = named(page, "nip");
    const errors = page.locator('[id="nip-error"]');
    await nip.fill("2");
    await nip.press("Tab");
    expect(await errors.count()).toBe(1);
    await nip.fill("5260250274");
    await nip.press("Tab");
    expect(await errors.count()).toBe(0);
    await page.context().close();
  });

  it("leaves a form that works alone where the definition cannot be had", async () => {
    const { page, sent } = await open({}, { served: false });
    await answer(page, "firma", "yes");
    expect(await named(page, "nip").count()).toBe(0);
    await send(page);
    expect(sent[0]?.get("firma")).toBe("yes");
    await page.context().close();
  });
});
