import type { Mark } from "../facts/mark.ts";
import type { Entity } from "./entity.ts";

const BETWEEN = /^\s{0,3}[(,–-]?\s{0,3}słownie(?:\s+złotych)?:?\s{0,3}$/iu;
const LONGEST = 40;
const CLOSING = /^\.?\s?\)/;

/**
 * Amounts that the text says twice, "598,00 zł (słownie: pięćset dziewięćdziesiąt osiem złotych)", as one. Where the
 * words say another amount both stand by themselves.
 */
export function joinAmountsInWords(text: string, marks: readonly Mark[]): Omit<Entity, "text">[] {
  const found: Omit<Entity, "text">[] = [];
  for (const [i, first] of marks.entries()) {
    const second = marks[i + 1];
    if (first.kind !== "amount" || second?.kind !== "amount" || first.value !== second.value) continue;
    const between = text.slice(first.end, Math.min(second.start, first.end + LONGEST));
    const opening = second.start - first.end <= LONGEST && BETWEEN.test(between);
    if (!opening) continue;
    const closing = between.includes("(")
      ? (CLOSING.exec(text.slice(second.end, second.end + 4))?.[0] ?? "")
      : "";
    found.push({ kind: "amount", value: first.value, start: first.start, end: second.end + closing.length });
  }
  return found;
}
