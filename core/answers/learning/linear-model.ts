/** A linear model over named features, with the scale that it was trained on. */
export interface LinearModel {
  features: readonly string[];
  mean: number[];
  deviation: number[];
  weights: number[];
  bias: number;
}

/** The sum that the model gives before it is made a probability. */
export function linearScore(model: LinearModel, values: readonly number[]): number {
  let sum = model.bias;
  for (let i = 0; i < values.length; i++) {
    sum += model.weights[i]! * ((values[i]! - model.mean[i]!) / model.deviation[i]!);
  }
  return sum;
}

/** A sum as a probability. */
export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Mean and deviation of each feature; a feature that never changes gets deviation 1. */
export function scaleOf(rows: readonly (readonly number[])[]): Pick<LinearModel, "mean" | "deviation"> {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from(
    { length: width },
    (_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length,
  );
  const deviation = mean.map((centre, i) => {
    const spread = Math.sqrt(rows.reduce((sum, row) => sum + (row[i]! - centre) ** 2, 0) / rows.length);
    return spread > 1e-9 ? spread : 1;
  });
  return { mean, deviation };
}

export interface Labelled {
  values: readonly number[];
  positive: boolean;
}

/** Adam's step sizes. */
export class Adam {
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  readonly #rate: number;
  #round = 0;
  constructor(size: number, rate: number) {
    this.#first = new Float64Array(size);
    this.#second = new Float64Array(size);
    this.#rate = rate;
  }
  step(slope: Float64Array): Float64Array {
    this.#round++;
    return slope.map((value, i) => {
      this.#first[i] = 0.9 * this.#first[i]! + 0.1 * value;
      this.#second[i] = 0.999 * this.#second[i]! + 0.001 * value * value;
      const first = this.#first[i]! / (1 - 0.9 ** this.#round);
      const second = this.#second[i]! / (1 - 0.999 ** this.#round);
      return (this.#rate * first) / (Math.sqrt(second) + 1e-8);
    });
  }
}
