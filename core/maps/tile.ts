import type { Box } from "./area.ts";

/** A square of a map in the Mercator projection of the web: the world is one at zoom 0, and 4 times as many at each next. */
export interface Tile {
  z: number;
  x: number;
  y: number;
}

/** Whether a tile exists and shows something of a box. */
export function tileTouches(box: Box, { z, x, y }: Tile): boolean {
  return (
    columnOf(box.west, z) <= x &&
    x <= columnOf(box.east, z) &&
    rowOf(box.north, z) <= y &&
    y <= rowOf(box.south, z)
  );
}

const within = (count: number, at: number) => Math.min(count - 1, Math.max(0, Math.floor(at)));

function columnOf(lon: number, z: number): number {
  const count = 2 ** z;
  return within(count, ((lon + 180) / 360) * count);
}

function rowOf(lat: number, z: number): number {
  const count = 2 ** z;
  const sine = Math.sin((lat * Math.PI) / 180);
  return within(count, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * count);
}
