import { type PlainLanguageReport, plainLanguage } from "../../plain/plain-language.ts";
import { findPhrases } from "./find-phrases.ts";

/** How hard a text is to read, in figures alone. */
export interface Plainness extends Omit<PlainLanguageReport, "findings"> {
  /** Phrases of offices for 100 words. */
  phrases: number;
}

/** Measures a Polish text. */
export function howPlain(text: string): Plainness {
  const { findings: _, ...measures } = plainLanguage(text);
  const count = findPhrases(text).length;
  return { ...measures, phrases: measures.words === 0 ? 0 : (100 * count) / measures.words };
}

const COMPARED = [
  "longWords",
  "passives",
  "impersonals",
  "verbalNouns",
  "genitiveChains",
  "phrases",
] as const;

/** Whether the second text is plainer: easier by the index, and not harder by most of the other measures. */
export function isPlainer(before: Plainness, after: Plainness): boolean {
  const harder = COMPARED.filter((measure) => after[measure] > before[measure]).length;
  return after.fog < before.fog && after.longestSentence <= before.longestSentence && harder <= 2;
}
