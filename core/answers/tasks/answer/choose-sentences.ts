import { fold } from "#core/language";
import type { RankedCandidate } from "./built-in.ts";

const MOST = 4;
/** A further sentence must be at least this likely beside the best one. */
const LEAST_BESIDE_BEST = 0.001;
const TOO_ALIKE = 0.75;

/** The best one to four candidates: the best first, then those of its passage in reading order, then the others. */
export function chooseSentences(ranked: readonly RankedCandidate[]): RankedCandidate[] {
  const best = ranked[0];
  if (!best) return [];
  const chosen = [best];
  for (const candidate of ranked.slice(1)) {
    if (chosen.length === MOST || candidate.share < best.share * LEAST_BESIDE_BEST) break;
    // Another row of a table is about something else.
    if (candidate.standing === "behind") continue;
    if (chosen.some((other) => overlaps(other, candidate) || repeats(other, candidate))) continue;
    chosen.push(candidate);
  }
  const rest = chosen
    .slice(1)
    .sort((a, b) => order(a, best) - order(b, best) || a.hit - b.hit || a.start - b.start);
  return [best, ...rest];
}

const order = (candidate: RankedCandidate, best: RankedCandidate) => (candidate.hit === best.hit ? 0 : 1);

const overlaps = (a: RankedCandidate, b: RankedCandidate) =>
  a.hit === b.hit && a.start < b.end && b.start < a.end;

/** Rows of one table read alike and say different things. */
const repeats = (a: RankedCandidate, b: RankedCandidate) =>
  !(a.hit === b.hit && a.kind === "row" && b.kind === "row") && alike(a.text, b.text);

function alike(a: string, b: string): boolean {
  const words = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return (
    shared / Math.max(1, Math.min(first.size, second.size)) > TOO_ALIKE &&
    Math.min(first.size, second.size) > 3
  );
}
