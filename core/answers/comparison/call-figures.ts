import type { ModelCall } from "./model-call.ts";
import { quantileOf } from "./statistics.ts";

/** What calls took and cost. */
export interface CallFigures {
  calls: number;
  /** Calls that came to their end. */
  done: number;
  /** Milliseconds of a call, and until its first word. */
  ms: { median: number | null; p95: number | null };
  firstMs: { median: number | null; p95: number | null };
  /** Tokens of all calls; null where the server does not count them for every call that was done. */
  tokens: { input: number; output: number } | null;
  /** Of a thousand results, by currency, those without a call counted too; null where no price is set. */
  costOfThousand: { amount: number; currency: string } | null;
  /** What the servers call the models that answered, and the versions of the prompts. */
  versions: string[];
  templates: string[];
}

/** @param results how many results the calls were made for */
export function callFigures(calls: readonly ModelCall[], results: number): CallFigures {
  const done = calls.filter(({ outcome }) => outcome === "done");
  const counted = calls.flatMap(({ used }) => used ?? []);
  const costs = calls.flatMap(({ cost }) => cost ?? []);
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  const times = (values: readonly number[]) => ({
    median: quantileOf(values, 0.5),
    p95: quantileOf(values, 0.95),
  });
  const [priced] = costs;
  return {
    calls: calls.length,
    done: done.length,
    ms: times(calls.map(({ ms }) => ms)),
    firstMs: times(calls.flatMap(({ firstMs }) => firstMs ?? [])),
    tokens:
      counted.length > 0 && done.every(({ used }) => used !== null)
        ? { input: sum(counted.map(({ input }) => input)), output: sum(counted.map(({ output }) => output)) }
        : null,
    costOfThousand:
      priced && results > 0
        ? { amount: (1000 * sum(costs.map(({ amount }) => amount))) / results, currency: priced.currency }
        : null,
    versions: [...new Set(calls.flatMap(({ version }) => version ?? []))].sort(),
    templates: [...new Set(calls.map(({ template }) => template))].sort(),
  };
}
