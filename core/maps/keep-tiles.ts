import type { Box } from "./area.ts";
import { MapFault, type MapTiles, type Picture } from "./map-tiles.ts";
import { tileTouches } from "./tile.ts";

const MB = 1024 * 1024;

export interface KeepTilesOptions {
  /** Nothing outside of it is asked for. */
  box: Box;
  /** Bytes of pictures that are kept; what was not asked for longest goes first. */
  mostBytes?: number;
  /** How long a picture is kept. */
  milliseconds?: number;
  /** Tiles asked for at the same time. */
  atOnce?: number;
  /** Tiles that wait for their turn; further ones are told that it is busy. */
  mostWaiting?: number;
  now?: () => number;
}

interface Kept extends Picture {
  until: number;
}

/**
 * The tiles of a city alone, each asked for once while it is kept: nobody gets at the rest of the world through us, and
 * the other side sees neither who looks nor how often.
 */
export function keepTiles(
  tiles: MapTiles,
  {
    box,
    mostBytes = 32 * MB,
    milliseconds = 86_400_000,
    atOnce = 16,
    mostWaiting = 64,
    now = Date.now,
  }: KeepTilesOptions,
): MapTiles {
  const kept = new Map<string, Kept>();
  const asked = new Map<string, Promise<Picture>>();
  const waiting: (() => void)[] = [];
  let asking = 0;
  let bytes = 0;

  function forget(key: string): void {
    bytes -= kept.get(key)?.bytes.length ?? 0;
    kept.delete(key);
  }

  function keep(key: string, picture: Picture): void {
    forget(key);
    kept.set(key, { ...picture, until: now() + milliseconds });
    bytes += picture.bytes.length;
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) return;
      forget(oldest);
    }
  }

  function known(key: string): Picture | null {
    const picture = kept.get(key);
    if (!picture || picture.until <= now()) return null;
    kept.delete(key);
    kept.set(key, picture);
    return picture;
  }

  async function inTurn(read: () => Promise<Picture>): Promise<Picture> {
    // Whoever is done hands its turn over to the next, if there is one.
    if (asking < atOnce) asking++;
    else await new Promise<void>((begin) => waiting.push(begin));
    return read().finally(() => {
      const next = waiting.shift();
      if (next) next();
      else asking--;
    });
  }

  return {
    attribution: tiles.attribution,
    zoom: tiles.zoom,
    async read(tile) {
      const { z, x, y } = tile;
      if (z < tiles.zoom.from || z > tiles.zoom.to || !tileTouches(box, tile)) throw new MapFault("outside");
      const key = `${z}/${x}/${y}`;
      const there = known(key) ?? asked.get(key);
      if (there) return there;
      if (asking >= atOnce && waiting.length >= mostWaiting) throw new MapFault("busy");
      const reading = inTurn(() => tiles.read(tile)).finally(() => asked.delete(key));
      asked.set(key, reading);
      const picture = await reading;
      keep(key, picture);
      return picture;
    },
  };
}
