import { createRequire } from "node:module";
import type ExifReader from "exifreader";

/** Where a picture was taken, in degrees; north and east are positive. */
export interface Place {
  lat: number;
  lon: number;
}

/** What the camera noted and is of use: how it was held (1 to 8, as in EXIF), and where. */
export interface PictureNotes {
  orientation: number;
  place: Place | null;
}

/** Reads the notes of a camera in a picture; none where they cannot be read. */
export function pictureNotes(bytes: Uint8Array): PictureNotes {
  try {
    const { load } = createRequire(import.meta.url)("exifreader") as typeof ExifReader;
    const { exif, gps } = load(Buffer.from(bytes), { expanded: true });
    const orientation = Number(exif?.Orientation?.value ?? 1);
    return {
      orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
      place: placeOf(gps?.Latitude, gps?.Longitude),
    };
  } catch {
    return { orientation: 1, place: null };
  }
}

/** Six decimals are a tenth of a metre; a camera that found no satellites may note two zeros. */
function placeOf(lat: number | undefined, lon: number | undefined): Place | null {
  if (lat === undefined || lon === undefined || (lat === 0 && lon === 0)) return null;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return { lat: rounded(lat), lon: rounded(lon) };
}
