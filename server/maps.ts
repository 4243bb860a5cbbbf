import { httpFetcher } from "#adapters/fetcher/http";
import { xyzTiles } from "#adapters/maps/xyz-tiles";
import { city } from "#city";
import { keepTiles, MapFault, type MapTiles } from "#core/maps";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";
import { userAgentOf } from "./user-agent.ts";

/** The map's own server may stand in the office's network: the office has named it. */
const ANYWHERE = ["0.0.0.0/0", "::/0"];

/** The tiles of the map that the office has chosen, those of the city alone; null where it has chosen none. */
export function openMap(settings: Settings, log: Log): MapTiles | null {
  const { map } = settings;
  if (!map) return null;
  const userAgent = userAgentOf(settings);
  const { port } = new URL(map.address);
  const own = httpFetcher({ userAgent, allowedNetworks: ANYWHERE, allowedPorts: port ? [Number(port)] : [] });
  const others = httpFetcher({ userAgent, allowedNetworks: [], allowedPorts: [] });
  return keepTiles(telling(xyzTiles(map, { own, others }), log), { box: city.area.box });
}

/** Whoever looks after it reads in the log why there is no map; not which part of it, and for whom. */
function telling(tiles: MapTiles, log: Log): MapTiles {
  return {
    ...tiles,
    read: (tile) =>
      tiles.read(tile).catch((error: unknown) => {
        if (error instanceof MapFault) log.warn({ code: error.code }, "map tile not read");
        throw error;
      }),
  };
}
