import { z } from "zod";

const LONGEST = 30_000;
const MOST_CHANGES = 400;

export const simplifyInput = z.object({ text: z.string().trim().min(1).max(LONGEST) });
export type SimplifyInput = z.infer<typeof simplifyInput>;

/** A text in plain words, and the places that are hard to read with what may be said instead. */
export const simplified = z.object({
  /** Null where nobody wrote it anew. */
  text: z.string().min(1).nullable(),
  changes: z
    .array(
      z.object({
        /** The place, word for word. */
        quote: z.string().min(1),
        /** Null where the author has to find the words. */
        instead: z.string().min(1).nullable(),
        why: z.string().min(1),
      }),
    )
    .max(MOST_CHANGES),
});
export type Simplified = z.infer<typeof simplified>;
export type Change = Simplified["changes"][number];
