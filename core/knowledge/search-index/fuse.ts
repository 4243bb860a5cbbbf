import type { FieldHit } from "./best.ts";
import type { FieldName } from "./fields.ts";
import type { Segment } from "./segment.ts";
import type { IndexHit } from "./types.ts";

/** Weights of the fields in the sum of their normalised scores. Measured (see README). */
const WEIGHTS: Record<FieldName, number> = { surface: 0.1, lemmas: 0.4, grams: 1 };

/** A hit with the place it stands at. */
export interface FusedHit {
  hit: IndexHit;
  segment: Segment;
  passage: number;
}

/** Joins the results of the fields into one ranking: the weighted sum of each score divided by its field's best, so that the best is 1. */
export function fuse(found: Record<FieldName, readonly FieldHit[]>): FusedHit[] {
  const fused = new Map<string, FusedHit>();
  for (const [field, weight] of Object.entries(WEIGHTS) as [FieldName, number][]) {
    const best = found[field][0]?.score ?? 0;
    for (const { segment, passage, score } of found[field]) {
      const id = segment.ids.at(passage);
      let joined = fused.get(id);
      if (!joined) {
        const documentId = segment.documents.at(segment.documentOf(passage));
        const fields = { surface: 0, lemmas: 0, grams: 0 };
        joined = { hit: { id, documentId, score: 0, fields }, segment, passage };
        fused.set(id, joined);
      }
      joined.hit.fields[field] = score;
      joined.hit.score += (weight * score) / best;
    }
  }
  const all = [...fused.values()];
  const top = all.reduce((most, { hit }) => Math.max(most, hit.score), 0);
  for (const { hit } of all) hit.score /= top;
  return all.sort(({ hit: a }, { hit: b }) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
