import { everyone } from "#core/identity";
import { MapFault, type Tile } from "#core/maps";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";

const DAY_SECONDS = 86_400;
const NUMBER = /^\d{1,7}$/;

/**
 * GET /mapa/:z/:x/:y: a picture of the city's map, from the map that the office has chosen. The browser asks nobody but
 * us, so whoever runs that map does not learn who looks where.
 */
export const showTile = ({ tiles }: EservicesDeps): Route => ({
  method: "GET",
  path: "/mapa/:z/:x/:y",
  policy: everyone,
  limit: "tiles",
  handler: async (c) => {
    const tile = tileOf(c.req.param());
    if (!tiles || !tile) return c.notFound();
    try {
      const { bytes, type } = await tiles.read(tile);
      c.header("Content-Type", type);
      c.header("Cache-Control", `public, max-age=${DAY_SECONDS}`);
      return c.body(bytes as Uint8Array<ArrayBuffer>);
    } catch (error) {
      if (!(error instanceof MapFault)) throw error;
      if (error.code === "outside" || error.code === "absent") return c.notFound();
      return c.body(null, error.code === "busy" ? 503 : 502);
    }
  },
});

function tileOf({ z = "", x = "", y = "" }: Record<string, string | undefined>): Tile | null {
  return [z, x, y].every((one) => NUMBER.test(one)) ? { z: Number(z), x: Number(x), y: Number(y) } : null;
}
