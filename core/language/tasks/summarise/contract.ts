import { z } from "zod";

const LONGEST = 200_000;
const MOST_SENTENCES = 20;

export const summariseInput = z.object({
  text: z.string().trim().min(1).max(LONGEST),
  /** How many sentences at most. */
  sentences: z.int().min(1).max(MOST_SENTENCES).default(5),
});
export type SummariseInput = z.infer<typeof summariseInput>;

/** Sentences of a summary, each with the pieces of the text that it rests on, word for word. */
export const summary = z.object({
  sentences: z
    .array(z.object({ text: z.string().min(1), quotes: z.array(z.string().min(1)).max(6) }))
    .max(MOST_SENTENCES),
});
export type Summary = z.infer<typeof summary>;
