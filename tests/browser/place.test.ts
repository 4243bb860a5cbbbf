import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page, Response } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { httpFetcher } from "#adapters/fetcher/http";
import { xyzTiles } from "#adapters/maps/xyz-tiles";
import { city } from "#city";
import { pl } from "#core/i18n";
import { keepTiles } from "#core/maps";
import { openSite, type Site, status, typed } from "#tests/site";
import { exifOf, jpegWith, pictureOf } from "../../core/uploads/fixtures/picture-of.ts";
import { openEservicesOnDays } from "./eservices-on-days.ts";
import { axeFindings, browserPages, complaints, DESK, PHONE, sidewaysOverflow, ZOOMED } from "./page.ts";

const { finder } = pl.forms.place;
const TILE = typed("image/png", pictureOf("png", 256, 256));
const HERE = { latitude: 49.81951, longitude: 19.04112, accuracy: 12.4 };
const MOST_SCRIPT = 30_000;
/** Of a degree: half a metre, what is left of a place that is written with five digits. */
const EXACT = 0.000_006;

describe("a place of a form", () => {
  const browser = browserPages();
  let site: Site;
  let eservices: Awaited<ReturnType<typeof openEservicesOnDays>>;
  let url: string;
  beforeAll(async () => {
    site = await openSite();
    const rules = { userAgent: "Magistrat", allowedNetworks: ["127.0.0.1"], allowedPorts: [site.port] };
    const tiles = xyzTiles(
      { address: `${site.origin}/{z}/{x}/{y}.png`, attribution: "© próba", zoom: { from: 12, to: 18 } },
      httpFetcher(rules),
    );
    eservices = await openEservicesOnDays({
      tiles: keepTiles(tiles, { box: city.area.box, milliseconds: 0 }),
    });
    url = await eservices.urlOn("2026-11-28");
  });
  afterAll(async () => {
    await eservices.close();
    await site.close();
  });
  beforeEach(() => site.otherwise(TILE));

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const said = (page: Page) => page.locator(".me-finder__said");
  const degrees = async (page: Page) => {
    const parts = ["lat", "lon"].map((part) => page.locator(`[name="miejsce.${part}"]`).inputValue());
    return (await Promise.all(parts)).map((text) => Number(text.replace(",", ".")));
  };
  const near = (found: readonly number[], { lat, lon }: { lat: number; lon: number }) => {
    expect(Math.abs(found[0]! - lat)).toBeLessThan(EXACT);
    expect(Math.abs(found[1]! - lon)).toBeLessThan(EXACT);
  };

  /** A report of a fault, where it asks for the place. */
  async function toPlace(options: BrowserContextOptions = {}): Promise<Page> {
    const settings = { viewport: PHONE, reducedMotion: "reduce" as const, ...options };
    const page = await browser.open("/e-uslugi/zgloszenie-usterki", settings, url);
    await button(page, "Zacznij").click();
    await page
      .getByRole("group", { name: /niebezpiecz/i })
      .getByLabel("Nie", { exact: true })
      .check();
    await page.getByLabel("Co jest uszkodzone?").selectOption("jezdnia");
    await page.getByLabel("Opisz usterkę").fill("Dziura przy przejściu.");
    await Promise.all([page.waitForURL(/\/gdzie$/), button(page, "Dalej").click()]);
    return page;
  }

  async function openMap(page: Page): Promise<void> {
    await button(page, finder.showMap).click();
    await page.locator(".leaflet-tile-loaded").first().waitFor();
  }

  it("is pointed at by keyboard alone, and said, on a small phone", async () => {
    const page = await toPlace();
    const heard = complaints(page);
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.className);
    await page.getByLabel(pl.forms.place.description).focus();
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(finder.position);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(finder.showMap);
    await page.keyboard.press("Enter");
    await page.locator(".leaflet-tile-loaded").first().waitFor();
    expect(await focused()).toBe(finder.hideMap);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("application");
    for (const key of ["+", "+", "ArrowRight", "ArrowRight", "ArrowUp", "-"]) await page.keyboard.press(key);
    for (let stop = 0; stop < 10 && (await focused()) !== finder.take; stop++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const [lat = 0, lon = 0] = await degrees(page);
    // A hundred pixels to the right at zoom 15, where the world is 2^23 of them wide; and fifty up.
    expect(lon - city.area.centre.lon).toBeCloseTo((100 / 2 ** 23) * 360, 4);
    expect(lat).toBeGreaterThan(city.area.centre.lat);
    const text = (value: number) => String(value).replace(".", ",");
    expect(await said(page).textContent()).toBe(finder.taken(text(lat), text(lon)));
    expect(await page.locator('[name="miejsce.lat"]').isVisible()).toBe(true);
    expect(heard.taken()).toEqual([]);
    await Promise.all([page.waitForURL(/\/odpowiedz$/), button(page, "Dalej").press("Enter")]);
    await page.context().close();
  });

  it("is moved by buttons and by dragging as well, and all can use the page with the map open", async () => {
    const page = await toPlace({ viewport: DESK });
    await openMap(page);
    const middle = async () => {
      await button(page, finder.take).click();
      return degrees(page);
    };
    near(await middle(), city.area.centre);
    const ways = Object.values(finder.moves);
    for (const way of ways) await button(page, way).click();
    // There and back again, but for what is less than a pixel.
    const again = await middle();
    expect(again[0]).toBeCloseTo(city.area.centre.lat, 3);
    expect(again[1]).toBeCloseTo(city.area.centre.lon, 3);
    await button(page, finder.moves.left).click();
    expect((await middle())[1]).toBeLessThan(city.area.centre.lon);
    const before = await middle();
    const window = (await page.locator(".me-map__tiles").boundingBox())!;
    await page.mouse.move(window.x + 200, window.y + 100);
    await page.mouse.down();
    await page.mouse.move(window.x + 120, window.y + 160, { steps: 5 });
    await page.mouse.up();
    const after = await middle();
    expect(after[1]).toBeGreaterThan(before[1]!);
    expect(after[0]).toBeGreaterThan(before[0]!);
    expect(await axeFindings(page)).toEqual([]);
    for (const viewport of [PHONE, ZOOMED]) {
      await page.setViewportSize(viewport);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
    await button(page, finder.hideMap).click();
    expect(await page.locator(".me-map").isVisible()).toBe(false);
    await page.context().close();
  });

  it("costs no more script than any page until the map is wanted, and asks nobody but us", async () => {
    const page = await toPlace();
    const loaded: Response[] = [];
    page.on("response", (response) => loaded.push(response));
    const scripts = () => loaded.filter((response) => response.request().resourceType() === "script");
    await page.route("**", (route) => route.continue());
    await page.reload({ waitUntil: "networkidle" });
    const first = await Promise.all(scripts().map(async (one) => gzipSync(await one.body()).length));
    const sum = first.reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(MOST_SCRIPT);
    const asked = site.asked.length;
    await openMap(page);
    expect(scripts().length).toBeGreaterThan(first.length);
    expect(site.asked.length).toBeGreaterThan(asked);
    expect([...new Set(loaded.map((response) => new URL(response.url()).origin))]).toEqual([url]);
    await page.context().close();
  });

  it("is where the person is, if they allow it: in the city, and with a doubt outside of it", async () => {
    const page = await toPlace({ permissions: ["geolocation"], geolocation: HERE });
    const heard = complaints(page);
    await button(page, finder.position).click();
    const taken = finder.taken("49,81951", "19,04112");
    await page.getByText(taken).waitFor();
    expect(await said(page).textContent()).toBe(`${taken} ${finder.about("13")}`);
    near(await degrees(page), { lat: HERE.latitude, lon: HERE.longitude });
    expect(await axeFindings(page)).toEqual([]);
    await page.context().setGeolocation({ latitude: 52.23, longitude: 21.01, accuracy: 2_000 });
    await button(page, finder.position).click();
    await page.getByText(finder.outside).waitFor();
    near(await degrees(page), { lat: 52.23, lon: 21.01 });
    expect(heard.taken()).toEqual([]);
    await Promise.all([page.waitForURL(/\/odpowiedz$/), button(page, "Dalej").click()]);
    await page.context().close();
  });

  it("is told in words where the person, or the device, gives no position", async () => {
    const refused = await toPlace();
    await button(refused, finder.position).click();
    await refused.getByText(finder.refused).waitFor();
    expect(await degrees(refused)).toEqual([0, 0]);
    await refused.context().close();
    const away = await toPlace({ permissions: ["geolocation"] });
    await away.evaluate(() => {
      navigator.geolocation.getCurrentPosition = (_given, failed) =>
        failed?.({ code: 2, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    });
    await button(away, finder.position).click();
    await away.getByText(finder.unavailable).waitFor();
    await away.context().close();
  });

  it("comes from a photo, and the map begins there", async () => {
    const page = await toPlace();
    const place = { lat: 49.8124, lon: 19.0333 };
    const photo = jpegWith(exifOf({ ...place, orientation: 1 }));
    const file = { name: "zdjecie.jpg", mimeType: "image/jpeg", buffer: photo };
    await page.locator('input[type="file"]').setInputFiles([file]);
    await button(page, pl.eservices.files.placeYes).click();
    await page.waitForURL(/#miejsce$/);
    const offered = await degrees(page);
    expect(offered[0]).toBeCloseTo(place.lat, 4);
    expect(offered[1]).toBeCloseTo(place.lon, 4);
    await openMap(page);
    await button(page, finder.take).click();
    near(await degrees(page), { lat: offered[0]!, lon: offered[1]! });
    await page.context().close();
  });

  it("is described where the map cannot be had", async () => {
    site.otherwise(status(500));
    const page = await toPlace();
    await button(page, finder.showMap).click();
    await page.getByText(finder.missing).waitFor();
    await page.context().close();
    const cut = await toPlace();
    await cut.route("**/chunk-*.js", (route) => route.abort());
    await button(cut, finder.showMap).click();
    await cut.getByText(finder.failed).waitFor();
    await cut.getByLabel(pl.forms.place.description).fill("Przy szkole");
    await Promise.all([cut.waitForURL(/\/odpowiedz$/), button(cut, "Dalej").click()]);
    await cut.context().close();
  });

  it("is described without a script, with nothing of the map in the way", async () => {
    const page = await toPlace({ javaScriptEnabled: false });
    for (const name of [finder.position, finder.showMap, finder.take])
      expect(await button(page, name).count()).toBe(0);
    await page.getByLabel(pl.forms.place.description).fill("ul. Krakowska przy przystanku");
    await Promise.all([page.waitForURL(/\/odpowiedz$/), button(page, "Dalej").click()]);
    await page.context().close();
  });
});
