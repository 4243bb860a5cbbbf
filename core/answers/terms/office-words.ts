import { fold } from "#core/language";
import { OFFICE_WORDS } from "../glossary/pl.ts";
import type { WordForms } from "./word-forms.ts";

const BY_FORM = new Map(
  Object.entries(OFFICE_WORDS).map(([word, written]) => [fold(word), written.split(" ")]),
);

/** The words that documents have for a word of a question; none where it is written as it is said. */
export function officeWords(word: WordForms): readonly string[] {
  const found = BY_FORM.get(word.folded) ?? BY_FORM.get(word.lemma);
  if (found) return found;
  for (const form of word.forms) {
    const written = BY_FORM.get(form);
    if (written) return written;
  }
  return [];
}
