import { z } from "zod";

/** A set of questions over passages, as `magistrat eval` reads it. */
export const evaluationSet = z.object({
  passages: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      /** The passage that answers it; null where none in the set does. */
      passage: z.string().nullable(),
      answers: z.array(z.string()),
    }),
  ),
});

export type EvaluationSet = z.infer<typeof evaluationSet>;
