import type { Picture } from "./map-tiles.ts";

const signs = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const PNG = [0x89, ...signs("PNG\r\n\x1a\n")];
const JPEG = [0xff, 0xd8, 0xff];

/** What kind of picture some bytes begin as, whatever anybody calls them; null where it is none that a map has. */
export function pictureType(bytes: Uint8Array): Picture["type"] | null {
  const has = (wanted: readonly number[], at = 0) => wanted.every((byte, n) => bytes[at + n] === byte);
  if (has(PNG)) return "image/png";
  if (has(JPEG)) return "image/jpeg";
  return has(signs("RIFF")) && has(signs("WEBP"), 8) ? "image/webp" : null;
}
