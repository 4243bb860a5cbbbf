import { z } from "zod";
import type { CallRecord } from "#core/models";

/** What is kept of a call for a comparison: no text. */
export const modelCall = z.object({
  template: z.string(),
  version: z.string().nullable(),
  outcome: z.string(),
  used: z.object({ input: z.number(), output: z.number() }).nullable(),
  cost: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  firstMs: z.number().nullable(),
  ms: z.number(),
});
export type ModelCall = z.infer<typeof modelCall>;

export const callOf = ({ cost, firstMs, ms, outcome, template, used, version }: CallRecord): ModelCall => ({
  template,
  version,
  outcome,
  used,
  cost,
  firstMs,
  ms,
});
