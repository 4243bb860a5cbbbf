import { z } from "zod";
import type { Evaluation, Form, RawAnswer } from "#core/forms";

/** Signs of a text in which answers are looked for. */
const LONGEST_TEXT = 50_000;

/** What a person wrote or uploaded, and how far the form has come. */
export interface ProposeInput {
  text: string;
  /** Whether it is a document: somebody else may have written it, and about others. Else the person's own words. */
  isDocument?: boolean | undefined;
  form: Form;
  evaluation: Evaluation;
}

export const proposeInput: z.ZodType<ProposeInput> = z.object({
  text: z.string().trim().min(1).max(LONGEST_TEXT),
  isDocument: z.boolean().optional(),
  form: z.custom<Form>((one) => typeof one === "object" && one !== null),
  evaluation: z.custom<Evaluation>((one) => typeof one === "object" && one !== null),
});

const rawAnswer: z.ZodType<RawAnswer> = z.union([
  z.string().min(1),
  z.array(z.string()).min(1),
  z.record(z.string(), z.string()),
]);

/** Answers that a text may give; what stands here is an answer only when a person has accepted it. */
export const proposed = z.object({
  proposals: z
    .array(
      z.object({
        /** Id of the question. */
        node: z.string().min(1),
        /** Of a question in the rows of a repeat: the row as the text counts them, from 0. */
        row: z.number().int().min(0).max(999).optional(),
        /** As a person would give it: see `answers.ts` of the forms. */
        value: rawAnswer,
        /** The words of the text that say so, as they stand there. */
        quote: z.string().min(1).max(2_000),
      }),
    )
    .max(100),
});
export type Proposed = z.infer<typeof proposed>;
export type ProposedAnswer = Proposed["proposals"][number];
