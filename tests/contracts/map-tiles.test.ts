import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { httpFetcher } from "#adapters/fetcher/http";
import { xyzTiles } from "#adapters/maps/xyz-tiles";
import { LARGEST_TILE } from "#core/maps";
import { type Answer, html, openSite, type Site, status, typed } from "#tests/site";
import { pictureOf } from "../../core/uploads/fixtures/picture-of.ts";
import { type BadDay, describeMapTiles } from "./map-tiles.ts";

const PICTURE = pictureOf("png", 256, 256);
const WAIT_MS = 800;
const TILE = { z: 14, x: 9058, y: 5569 };

function* endless(): Generator<Buffer> {
  yield PICTURE;
  for (;;) yield Buffer.alloc(65_536);
}

const ANSWERS: Record<Exclude<BadDay, "is away">, (site: Site) => Answer> = {
  "has no such tile": () => status(404),
  "has an error of its own": () => status(500),
  "gives a page instead of a picture": () => html("<h1>Limit</h1>", { "Content-Type": "image/png" }),
  "gives a giant": () => typed("image/png", Buffer.concat([PICTURE, Buffer.alloc(LARGEST_TILE)])),
  "pours without an end": () => (_request, response) => {
    response.writeHead(200, { "Content-Type": "image/png" });
    Readable.from(endless())
      .pipe(response)
      .on("error", () => undefined);
  },
  "packs a giant into little": () =>
    typed("image/png", gzipSync(Buffer.concat([PICTURE, Buffer.alloc(50 * LARGEST_TILE)])), {
      "Content-Encoding": "gzip",
    }),
  "never answers": () => () => undefined,
  "drips without an end": () => (_request, response) => void response.writeHead(200).write("\x89P"),
  "is cut in the middle": () => (_request, response) => {
    response.writeHead(200, { "Content-Length": "1000" });
    response.write("\x89PNG", () => response.destroy());
  },
  "leads into a private network": ({ port }) =>
    status(302, { Location: `http://127.0.0.2:${port}/14/1/1.png` }),
  "leads in circles": ({ origin }) => status(301, { Location: `${origin}/14/9058/5569.png?key=KLUCZ` }),
  "leads nowhere": () => status(302),
};

function tilesOf(site: Site, allowedNetworks = ["127.0.0.1"]) {
  const rules = { userAgent: "Magistrat", allowedNetworks, allowedPorts: [site.port] };
  const settings = {
    address: `${site.origin}/{z}/{x}/{y}.png?key=KLUCZ`,
    attribution: "© próba",
    zoom: { from: 12, to: 18 },
    milliseconds: WAIT_MS,
  };
  return xyzTiles(settings, httpFetcher(rules));
}

describeMapTiles(
  "by addresses",
  async (day) => {
    const site = await openSite();
    site.otherwise(day && day !== "is away" ? ANSWERS[day](site) : typed("text/plain", PICTURE));
    if (day === "is away") await site.close();
    const close = day === "is away" ? async () => undefined : site.close;
    return { tiles: tilesOf(site), close };
  },
  PICTURE,
);

describe("tiles by addresses", () => {
  it("are asked for by their numbers, with what else the address holds", async () => {
    const site = await openSite();
    site.otherwise(typed("image/png", PICTURE));
    await tilesOf(site).read(TILE);
    expect(site.asked).toEqual(["/14/9058/5569.png?key=KLUCZ"]);
    await site.close();
  });

  it("are not asked for in a private network that the office has not named", async () => {
    const site = await openSite();
    site.otherwise(typed("image/png", PICTURE));
    await expect(tilesOf(site, []).read(TILE)).rejects.toMatchObject({ code: "not-allowed" });
    expect(site.asked).toEqual([]);
    await site.close();
  });

  it("are followed to where the server has moved on its own machine", async () => {
    const site = await openSite();
    site.put("/14/9058/5569.png?key=KLUCZ", status(301, { Location: "/nowe.png" }));
    site.put("/nowe.png", typed("image/png", PICTURE));
    expect((await tilesOf(site).read(TILE)).type).toBe("image/png");
    expect(site.asked).toHaveLength(2);
    await site.close();
  });
});
