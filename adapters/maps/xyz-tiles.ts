import { type Fetched, type Fetcher, FetchFault, type FetchFaultCode } from "#core/knowledge";
import { LARGEST_TILE, MapFault, type MapFaultCode, type MapTiles, pictureType, type Tile } from "#core/maps";

/** A map that gives its tiles by addresses: what OpenStreetMap's servers do, and most others. */
export interface XyzSettings {
  /** With `{z}`, `{x}` and `{y}` where the numbers of the tile go. It may hold a key, and is told to nobody. */
  address: string;
  attribution: string;
  zoom: { from: number; to: number };
  /** For a tile, with all redirects. */
  milliseconds?: number;
}

const WAIT_MS = 8_000;
const MOST_REDIRECTS = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const ABSENT: readonly number[] = [204, 404, 410];

const FAULTS: Partial<Record<FetchFaultCode, MapFaultCode>> = {
  timeout: "timeout",
  "too-large": "too-large",
  scheme: "not-allowed",
  port: "not-allowed",
  "private-address": "not-allowed",
};

/** Tiles by addresses such as `https://tiles.example/{z}/{x}/{y}.png`; `fetcher` knows which networks may be asked. */
export function xyzTiles(settings: XyzSettings, fetcher: Fetcher): MapTiles {
  const { attribution, zoom, milliseconds = WAIT_MS } = settings;

  async function ask(address: string, until: number): Promise<Fetched> {
    for (let redirects = 0; ; redirects++) {
      const url = URL.parse(address);
      const left = Math.ceil(until - performance.now());
      if (!url) throw new MapFault("refused");
      if (left <= 0) throw new MapFault("timeout");
      const answer = await fetcher.fetch({ address: url.href, largest: LARGEST_TILE, milliseconds: left });
      if (!REDIRECTS.includes(answer.status)) return answer;
      if (redirects === MOST_REDIRECTS) throw new MapFault("refused");
      address = URL.parse(answer.headers.location ?? "", url.href)?.href ?? "";
    }
  }

  return {
    attribution,
    zoom,
    async read(tile) {
      const until = performance.now() + milliseconds;
      const { bytes, status } = await ask(addressOf(settings.address, tile), until).catch(
        (error: unknown) => {
          throw error instanceof FetchFault ? new MapFault(FAULTS[error.code] ?? "away") : error;
        },
      );
      if (ABSENT.includes(status)) throw new MapFault("absent");
      if (status !== 200) throw new MapFault("refused");
      const type = pictureType(bytes);
      if (!type) throw new MapFault("not-a-picture");
      return { bytes, type };
    },
  };
}

const addressOf = (template: string, tile: Tile) =>
  template.replace(/\{([zxy])\}/g, (_, name: keyof Tile) => String(tile[name]));
