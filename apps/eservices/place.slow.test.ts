import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { keepTiles, MapFault, type MapFaultCode, type MapTiles, type Tile } from "#core/maps";
import { browserOn, openEservices, withoutTemplates } from "./fixtures/open-eservices.ts";

const { finder } = pl.forms.place;
const PICTURE = Buffer.from("\x89PNG\r\n\x1a\n…", "latin1");
const HERE = "/mapa/14/9058/5569";
const FAULTY: Record<number, MapFaultCode> = {
  9059: "absent",
  9060: "timeout",
  9061: "not-a-picture",
  9062: "busy",
};

let eservices: Awaited<ReturnType<typeof openEservices>>;
const asked: Tile[] = [];
const map: MapTiles = {
  attribution: "© próba",
  zoom: { from: 12, to: 18 },
  async read(tile) {
    asked.push(tile);
    const code = FAULTY[tile.x];
    if (code) throw new MapFault(code);
    return { bytes: PICTURE, type: "image/png" };
  },
};
beforeAll(async () => {
  eservices = await openEservices();
}, 60_000);
afterAll(() => eservices.close());

const withMap = (limits = {}) =>
  browserOn(eservices.open, { tiles: keepTiles(map, { box: eservices.deps.city.area.box }) }, { limits });

async function toPlace(one = browserOn(eservices.open), place: Record<string, string> = {}): Promise<string> {
  const draft = await one.begin("zgloszenie-usterki");
  await one.send(`${draft}/co`, { zagrozenie: "no", rodzaj: "jezdnia", opis: "Dziura." });
  const fields = Object.fromEntries(Object.entries(place).map(([part, typed]) => [`miejsce.${part}`, typed]));
  if (Object.keys(fields).length > 0) await one.sendFiles(`${draft}/gdzie`, fields, []);
  return draft;
}

describe("a tile of the map", () => {
  it("is a picture that everybody may keep for a day, asked for once", async () => {
    const one = withMap();
    for (let n = 0; n < 3; n++) {
      const response = await one.get(HERE);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "content-type": "image/png",
        "cache-control": "public, max-age=86400",
        "x-content-type-options": "nosniff",
      });
      expect(Buffer.from(await response.arrayBuffer()).equals(PICTURE)).toBe(true);
    }
    expect(asked).toEqual([{ z: 14, x: 9058, y: 5569 }]);
    expect(eservices.records.at(-1)?.route).toBe("/mapa/:z/:x/:y");
  });

  it.each([
    ["of another city", "/mapa/14/9000/5569"],
    ["of the world", "/mapa/0/0/0"],
    ["nearer than the map comes", "/mapa/19/289856/178208"],
    ["that cannot be", "/mapa/14/999999999/1"],
    ["without numbers", "/mapa/a/b/c"],
    ["below nothing", "/mapa/14/-1/5569"],
    ["with a path of its own", "/mapa/14/9058/..%2f..%2fadmin"],
  ])("%s is not there, and nobody is asked for it", async (_what, path) => {
    const before = asked.length;
    expect((await withMap().get(path)).status).toBe(404);
    expect(asked).toHaveLength(before);
  });

  it("that the map does not give is missing, which is no error of ours", async () => {
    const one = withMap();
    const statuses = [9059, 9060, 9061, 9062].map(async (x) => (await one.get(`/mapa/14/${x}/5569`)).status);
    expect(await Promise.all(statuses)).toEqual([404, 502, 502, 503]);
    expect(eservices.errors).toEqual([]);
  });

  it("is given so often a minute, and not at all where the office has no map", async () => {
    const one = withMap({ tiles: 2 });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n++) statuses.push((await one.get(HERE)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await browserOn(eservices.open).get(HERE)).status).toBe(404);
  });
});

describe("the page that asks for a place", () => {
  it("may ask the browser where the person is, and no other page may", async () => {
    const one = browserOn(eservices.open);
    const draft = await toPlace(one);
    const policy = async (path: string) => (await one.get(path)).headers.get("permissions-policy");
    expect(await policy(`${draft}/gdzie`)).toContain("geolocation=(self)");
    for (const path of [`${draft}/co`, `${draft}/sprawdz`, "/e-uslugi", "/nie-ma"])
      expect(await policy(path)).toContain("geolocation=()");
    expect(await policy(`${draft}/gdzie`)).toMatch(/camera=\(\), microphone=\(\)/);
  });

  it("shows nothing of the map to who has no script, and offers it only where there is one", async () => {
    const words = [finder.position, finder.showMap, finder.take];
    const without = browserOn(eservices.open);
    const page = await (await without.get(`${await toPlace(without)}/gdzie`)).text();
    const html = page.replace(/data-texts="[^"]*"/g, "");
    expect(html).toContain(finder.position);
    expect(html).not.toContain(finder.showMap);
    for (const one of words) expect(withoutTemplates(html)).not.toContain(one);
    const one = withMap();
    const mapped = await (await one.get(`${await toPlace(one)}/gdzie`)).text();
    for (const word of [...words, "© próba"]) expect(mapped).toContain(word);
    expect(withoutTemplates(mapped)).not.toContain("© próba");
    expect(mapped).not.toMatch(/ style=|onclick=/);
  });

  it("doubts a place outside the city in a sentence, there and at the check, and takes it", async () => {
    const one = browserOn(eservices.open);
    const warsaw = await toPlace(one, { lat: "52,23", lon: "21,01" });
    const plain = async (path: string) =>
      withoutTemplates(await (await one.get(path)).text()).replace(/data-texts="[^"]*"/g, "");
    expect(await plain(`${warsaw}/gdzie`)).toContain(finder.outside);
    const check = await plain(`${warsaw}/sprawdz`);
    expect(check).toContain("52,23; 21,01");
    expect(check).toContain(finder.outside);
    expect(check).not.toContain(pl.forms.faults["not-coordinates"]);
    const inside = await toPlace(one, { lat: "49,8225", lon: "19,0469" });
    for (const page of ["gdzie", "sprawdz"])
      expect(await plain(`${inside}/${page}`)).not.toContain(finder.outside);
  });
});
