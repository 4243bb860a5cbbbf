import type { Tile } from "./tile.ts";

export interface Picture {
  bytes: Uint8Array;
  /** Content type, by the content itself. */
  type: "image/png" | "image/jpeg" | "image/webp";
}

/** No tile is larger. */
export const LARGEST_TILE = 1024 * 1024;

/** Port: the pictures of a map, tile by tile. */
export interface MapTiles {
  /** Whose map it is, in plain words; shown wherever the map is. */
  attribution: string;
  zoom: { from: number; to: number };
  /** A picture of at most `LARGEST_TILE` bytes, in seconds. @throws MapFault */
  read(tile: Tile): Promise<Picture>;
}

/**
 * outside: not of this map; absent: the map has no such tile; refused: its server does not give it; not-allowed: it
 * stands, or leads, where we may not ask; away: it cannot be reached; busy: we ask it for as much as we may already.
 */
export type MapFaultCode =
  | "outside"
  | "absent"
  | "refused"
  | "not-allowed"
  | "away"
  | "timeout"
  | "too-large"
  | "not-a-picture"
  | "busy";

/** Why there is no tile. It names no address: that may hold a key. */
export class MapFault extends Error {
  readonly code: MapFaultCode;

  constructor(code: MapFaultCode) {
    super(code);
    this.name = "MapFault";
    this.code = code;
  }
}
