import type { FieldName } from "./rows.ts";
import type { IndexHit } from "./types.ts";

/** Weights of the fields in the sum of their normalised scores. Measured (see README). */
const WEIGHTS: Record<FieldName, number> = { surface: 0.1, lemmas: 0.4, grams: 1 };

export interface FieldHit {
  id: string;
  document_id: string;
  _score: number;
}

/** Joins the results of the fields into one ranking: the weighted sum of each score divided by its field's best, so that the best is 1. */
export function fuse(found: Record<FieldName, readonly FieldHit[]>): IndexHit[] {
  const hits = new Map<string, IndexHit>();
  for (const [field, weight] of Object.entries(WEIGHTS) as [FieldName, number][]) {
    const best = Math.max(...found[field].map(({ _score }) => _score));
    for (const { id, document_id, _score } of found[field]) {
      const hit = hits.get(id) ?? {
        id,
        documentId: document_id,
        score: 0,
        fields: { surface: 0, lemmas: 0, grams: 0 },
      };
      hit.fields[field] = _score;
      hit.score += best > 0 ? (weight * _score) / best : 0;
      hits.set(id, hit);
    }
  }
  const top = Math.max(...[...hits.values()].map(({ score }) => score));
  for (const hit of hits.values()) hit.score /= top;
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
