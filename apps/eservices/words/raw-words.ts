import type { RawAnswer } from "#core/forms";

/** What was typed, in a line, where the question it belonged to does not matter any more. */
export function rawWords(answer: RawAnswer): string {
  return flat(answer)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .join(", ");
}

function flat(answer: unknown): string[] {
  if (typeof answer === "string") return [answer];
  return typeof answer === "object" && answer !== null ? Object.values(answer).flatMap(flat) : [];
}
