import { readAnswer } from "#core/forms";
import type { Coordinates } from "#core/maps";

/** Where the answer to a question of a place says that it is; null where it says so in words alone, or not rightly. */
export function coordinatesIn(raw: unknown): Coordinates | null {
  const reading = readAnswer({ kind: "place" }, raw, "", () => false);
  if (reading === null || !("value" in reading)) return null;
  const { value } = reading;
  return typeof value === "object" && "at" in value ? value.at : null;
}
