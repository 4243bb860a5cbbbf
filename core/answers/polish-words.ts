import { type CompiledTerms, compileTerms, type ForeignLanguage } from "./glossary/compile-terms.ts";
import { FOREIGN_TERMS } from "./glossary/foreign-terms.ts";
import { matchTerms } from "./glossary/match-terms.ts";

const compiled: Partial<Record<ForeignLanguage, CompiledTerms>> = {};

/**
 * The Polish words for the office words of a question in another language, in its order; none where none is known.
 * Numbers stay, and so do words that are no part of the other language: Latin ones, or those with Polish letters.
 */
export function polishWords(text: string, language: ForeignLanguage): string[] {
  compiled[language] ??= compileTerms(FOREIGN_TERMS, language);
  return matchTerms(text, compiled[language], language).flatMap(({ word, term }) => {
    if (term) return [term.pl];
    return /\d/.test(word) || FOREIGN_TO[language].test(word) ? [word.toLowerCase()] : [];
  });
}

const FOREIGN_TO = { uk: /^[a-ząćęłńóśźż]/i, en: /[ąćęłńóśźż]/i } as const;
