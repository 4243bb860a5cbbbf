/** A share with the interval that it lies in with 95 % confidence. */
export interface Share {
  hits: number;
  of: number;
  share: number;
  low: number;
  high: number;
}

/** The normal deviate of 95 %. */
const Z = 1.959964;

/**
 * A share with Wilson's interval (E. B. Wilson, 1927), which holds for small numbers and for shares near 0 and 1 too.
 * Null where there is nothing to take a share of.
 *
 * @example
 * shareOf(9, 10); // { hits: 9, of: 10, share: 0.9, low: 0.596, high: 0.982 }
 */
export function shareOf(hits: number, of: number): Share | null {
  if (of === 0) return null;
  const share = hits / of;
  const square = Z * Z;
  const middle = share + square / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const scale = 1 + square / of;
  return {
    hits,
    of,
    share,
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  };
}

/** Whether two intervals have nothing in common, so that one share may be called the higher. */
export const apart = (a: Share, b: Share): boolean => a.low > b.high || b.low > a.high;

/** Where a share of the values lies below, the value at the next rank; null where there are none. */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

export interface Agreement {
  of: number;
  /** The share that both label alike. */
  share: number;
  /** Cohen's kappa; null where chance alone would make them agree, so that nothing is told. */
  kappa: number | null;
}

/**
 * How far two labellers agree: the share, and Cohen's kappa (J. Cohen, 1960), which takes off what chance would give.
 * Null where there are no labels.
 */
export function agreementOf(pairs: readonly (readonly [boolean, boolean])[]): Agreement | null {
  const of = pairs.length;
  if (of === 0) return null;
  const share = pairs.filter(([a, b]) => a === b).length / of;
  const yesOfFirst = pairs.filter(([a]) => a).length / of;
  const yesOfSecond = pairs.filter(([, b]) => b).length / of;
  const chance = yesOfFirst * yesOfSecond + (1 - yesOfFirst) * (1 - yesOfSecond);
  return { of, share, kappa: chance === 1 ? null : (share - chance) / (1 - chance) };
}
