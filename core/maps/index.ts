export { type Area, type Box, boxAround, type Coordinates, isInside, metresBetween } from "./area.ts";
export { keepTiles } from "./keep-tiles.ts";
export { LARGEST_TILE, MapFault, type MapFaultCode, type MapTiles, type Picture } from "./map-tiles.ts";
export { pictureType } from "./picture-type.ts";
export type { Tile } from "./tile.ts";
