import { UploadFault } from "../upload-fault.ts";
import { decodePicture } from "./decode-picture.ts";
import { drawPicture } from "./draw-picture.ts";
import { INSPECT_LIMITS } from "./limits.ts";
import { type Place, pictureNotes } from "./picture-notes.ts";
import { type PictureKind, pictureSize } from "./picture-size.ts";

/** A picture made anew, with the place that the camera noted. */
export interface InspectedPicture {
  content: Uint8Array;
  width: number;
  height: number;
  place: Place | null;
}

/**
 * A picture made anew from its dots: upright, and with nothing in it that was not seen. What the camera noted, and
 * whatever was hidden before, between or behind, stays behind.
 * @throws UploadFault
 */
export async function inspectPicture(
  bytes: Uint8Array,
  kind: PictureKind,
  shrink: boolean,
): Promise<InspectedPicture> {
  pictureSize(bytes, kind);
  const { orientation, place } = pictureNotes(bytes);
  const dots = await decodePicture(bytes, kind);
  if (dots.width * dots.height > INSPECT_LIMITS.dots[kind]) throw new UploadFault("dots");
  const longest = shrink ? INSPECT_LIMITS.shrunkSide : INSPECT_LIMITS.longestSide;
  const { bytes: content, width, height } = drawPicture(dots, kind, orientation, longest);
  return { content, width, height, place };
}
