import { z } from "zod";

const text = z.string().trim().min(1);

const evaluationSet = z
  .object({
    passages: z.array(z.object({ id: text, title: z.string(), text })).min(1),
    questions: z
      .array(z.object({ id: text, text, passage: text.nullable(), answers: z.array(z.string()) }))
      .min(1),
  })
  .superRefine(({ passages, questions }, context) => {
    const ids = new Set<string>();
    for (const [i, { id }] of passages.entries()) {
      if (ids.has(id))
        context.addIssue({ code: "custom", path: ["passages", i, "id"], message: `"${id}" stands twice` });
      ids.add(id);
    }
    for (const [i, { passage }] of questions.entries())
      if (passage !== null && !ids.has(passage))
        context.addIssue({
          code: "custom",
          path: ["questions", i, "passage"],
          message: `no passage "${passage}" is in the file`,
        });
  });

/** Passages and questions with the passage that answers each, null where nothing in the set does. */
export type EvaluationSet = z.infer<typeof evaluationSet>;

/** The file is no evaluation set; the message names the first places that are wrong. */
export class NotAnEvaluationSet extends Error {
  override readonly name = "NotAnEvaluationSet";
}

const SHOWN = 5;

/** Reads the text of an evaluation file. @throws NotAnEvaluationSet with a message for the person who wrote it. */
export function readEvaluationSet(json: string): EvaluationSet {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new NotAnEvaluationSet(`The file is not JSON: ${(cause as Error).message}`, { cause });
  }
  const result = evaluationSet.safeParse(value);
  if (result.success) return result.data;
  const places = result.error.issues
    .slice(0, SHOWN)
    .map(({ path, message }) => `  ${path.join(".") || "file"}: ${message}`);
  const more = result.error.issues.length - places.length;
  throw new NotAnEvaluationSet(
    ["The file is not an evaluation set:", ...places, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n"),
  );
}
