import type { IndexHit } from "../search-index/index.ts";
import type { NearPassage } from "./vector-set.ts";

/** A rank of 60 weighs half of the first (Cormack, Clarke, Büttcher, Reciprocal Rank Fusion, 2009). */
const RANK = 60;

/**
 * What words found and what meaning found in one ranking. A passage that only meaning found has no score of a field;
 * its own is under those of all others.
 */
export function fuseMeaning(
  byWords: readonly IndexHit[],
  near: readonly NearPassage[],
  weight: number,
): IndexHit[] {
  const ranks = new Map<string, number>();
  const add = (id: string, rank: number, share: number) =>
    ranks.set(id, (ranks.get(id) ?? 0) + share / (RANK + rank));
  for (const [rank, { id }] of byWords.entries()) add(id, rank, 1 - weight);
  for (const [rank, { id }] of near.entries()) add(id, rank, weight);
  const known = new Set(byWords.map(({ id }) => id));
  const least = Math.min(1, ...byWords.map(({ score }) => score));
  const onlyNear = near
    .filter(({ id }) => !known.has(id))
    .map(({ documentId, id, score }) => ({
      id,
      documentId,
      score: least * Math.max(0, score),
      fields: { surface: 0, lemmas: 0, grams: 0 },
    }));
  return [...byWords, ...onlyNear].sort((a, b) => ranks.get(b.id)! - ranks.get(a.id)!);
}
