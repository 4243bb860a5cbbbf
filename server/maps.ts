import { httpFetcher } from "#adapters/fetcher/http";
import { xyzTiles } from "#adapters/maps/xyz-tiles";
import { city } from "#city";
import { keepTiles, MapFault, type MapTiles } from "#core/maps";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";
import { userAgentOf } from "./user-agent.ts";

/** The tiles of the map that the office has chosen, those of the city alone; null where it has chosen none. */
export function openMap(settings: Settings, log: Log): MapTiles | null {
  const { crawl, map } = settings;
  if (!map) return null;
  const { port } = new URL(map.address);
  const fetcher = httpFetcher({
    userAgent: userAgentOf(settings),
    allowedNetworks: crawl.allowedNetworks,
    allowedPorts: port === "" ? [] : [Number(port)],
  });
  return keepTiles(telling(xyzTiles(map, fetcher), log), { box: city.area.box });
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
