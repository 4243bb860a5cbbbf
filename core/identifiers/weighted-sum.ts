/** A number written by a person: spaces and dashes of every kind go, letters are made capital. */
export function compact(text: string): string {
  return text.replace(/[\s\u2009\u202f\u2010-\u2015-]/g, "").toUpperCase();
}

/** Σ weight × digit over the leading digits that have a weight. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}
