/** Degrees, WGS 84. */
export interface Coordinates {
  lat: number;
  lon: number;
}

/** What lies between four lines, in degrees. */
export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Where a city lies. The box is wide rather than exact: what lies outside is doubted, never refused. */
export interface Area {
  centre: Coordinates;
  box: Box;
}

/** The mean radius of the earth, in metres. */
const RADIUS = 6_371_009;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Whether a place lies in a box, its edges included. */
export function isInside({ south, west, north, east }: Box, { lat, lon }: Coordinates): boolean {
  return south <= lat && lat <= north && west <= lon && lon <= east;
}

/** How far two places are from each other, in metres (haversine). */
export function metresBetween(one: Coordinates, other: Coordinates): number {
  const [lat, lon] = [radians(other.lat - one.lat), radians(other.lon - one.lon)];
  const half =
    Math.sin(lat / 2) ** 2 +
    Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The smallest box that holds all that is so near to a place, in metres. Not for the poles. */
export function boxAround({ lat, lon }: Coordinates, metres: number): Box {
  const high = (metres / RADIUS) * (180 / Math.PI);
  const wide = high / Math.max(0.01, Math.cos(radians(lat)));
  return { south: lat - high, west: lon - wide, north: lat + high, east: lon + wide };
}
