import { z } from "zod";

const LONGEST = 20_000;

export const translateInput = z.object({
  text: z.string().trim().min(1).max(LONGEST),
  to: z.enum(["pl", "uk", "en"]),
});
export type TranslateInput = z.infer<typeof translateInput>;

export const translated = z.object({ text: z.string().min(1) });
export type Translated = z.infer<typeof translated>;
