import { fold } from "../fold.ts";
import { EXCEPTIONS } from "./exceptions.ts";

const FOLDED = new Map<string, string[]>();
for (const [form, lemmas] of EXCEPTIONS) {
  const key = fold(form);
  if (key !== form) FOLDED.set(key, [...(FOLDED.get(key) ?? []), ...lemmas]);
}

/** The lemmas of the exceptions that are this word once their diacritics are taken away. */
export function foldedExceptions(word: string): readonly string[] {
  return FOLDED.get(word) ?? [];
}
