import { z } from "zod";

export const composedSentence = z.object({ text: z.string().min(1), passages: z.array(z.string()) });

/** What a composer of answers gives, built in or a model: sentences with the tokens of the passages that they rest on. */
export const composedAnswer = z.object({
  sentences: z.array(composedSentence).max(8),
  completeness: z.enum(["complete", "partial", "none"]),
});

export type ComposedAnswer = z.infer<typeof composedAnswer>;

/** The opaque name of the nth passage given to a composer, counted from 0: never an address, so none can be made up. */
export const passageToken = (index: number): string => `P${index + 1}`;
