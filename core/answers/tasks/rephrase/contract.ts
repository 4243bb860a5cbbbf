import { z } from "zod";

export const rephraseInput = z.object({
  question: z.string().trim().min(1).max(1_000),
  /** Earlier questions of the conversation, the oldest first. */
  previous: z.array(z.object({ question: z.string(), status: z.string() })).max(50),
});
export type RephraseInput = z.infer<typeof rephraseInput>;

/** The question as it may be asked by somebody who has not heard the conversation. */
export const rephrased = z.object({ question: z.string().trim().min(1).max(400) });
export type Rephrased = z.infer<typeof rephrased>;
