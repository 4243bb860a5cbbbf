import { z } from "zod";

const LONGEST = 50_000;

export const extractInput = z.object({ text: z.string().trim().min(1).max(LONGEST) });
export type ExtractInput = z.infer<typeof extractInput>;

/**
 * What a value is in a letter. `deadline`: until when somebody has to act · `amount`: to be paid · `reference`: the sign of
 * the case or of a letter · `legalBasis`: a provision that the letter rests on.
 */
export const ROLES = [
  "deadline",
  "amount",
  "sender",
  "recipient",
  "reference",
  "legalBasis",
  "account",
] as const;
export type Role = (typeof ROLES)[number];

export const extracted = z.object({
  facts: z
    .array(
      z.object({
        role: z.enum(ROLES),
        /** In one spelling: `2026-03-15`, `14 days`, `598 PLN`, `art. 64 § 2 KPA`; names and signs as they stand. */
        value: z.string().min(1),
        /** The place, word for word. */
        quote: z.string().min(1),
      }),
    )
    .max(100),
});
export type Extracted = z.infer<typeof extracted>;
export type ExtractedFact = Extracted["facts"][number];
