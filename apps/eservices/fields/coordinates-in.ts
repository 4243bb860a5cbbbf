import { type Place, readAnswer } from "#core/forms";
import type { Coordinates } from "#core/maps";

/** Where the answer to a question of a place says that it is; null where it says so in words alone, or not rightly. */
export function coordinatesIn(raw: unknown): Coordinates | null {
  const reading = readAnswer({ kind: "place" }, raw, "", () => false);
  return reading !== null && "value" in reading ? (reading.value as Place).at : null;
}
