import { z } from "zod";
import { type Answer, STATUSES } from "#core/answers";

const day = z.string().nullable();

/** An answer as it is kept with its turn: without the question, which stands beside it, and without durations. */
export const storedAnswer = z.object({
  status: z.enum(STATUSES),
  sentences: z.array(
    z.object({ text: z.string(), sources: z.array(z.number()), by: z.literal("built-in").optional() }),
  ),
  sources: z.array(
    z.object({
      n: z.number(),
      title: z.string(),
      url: z.string(),
      quote: z.string(),
      validFrom: day,
      validTo: day,
      page: z.number().nullable(),
      sample: z.boolean(),
    }),
  ),
  unit: z
    .object({
      slug: z.string(),
      name: z.string(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      address: z.string().nullable(),
      url: z.string().nullable(),
      sample: z.boolean(),
    })
    .nullable(),
  actions: z.array(
    z.object({
      kind: z.enum(["source", "call", "email", "visit", "person", "form", "report", "door", "emergency"]),
      label: z.string(),
      url: z.string(),
    }),
  ),
  by: z.union([z.literal("built-in"), z.templateLiteral(["model:", z.string()])]),
  notices: z.array(z.string()),
});

export type StoredAnswer = z.infer<typeof storedAnswer>;

/** The part of an answer that is kept. */
export function toStore({ maskedQuestion: _question, steps: _steps, ...kept }: Answer): StoredAnswer {
  return kept;
}
