import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { type Name, namesOf, wordsAmong } from "./names.ts";
import { soundsLike } from "./sound.ts";
import type { TextLanguage } from "./stated-values.ts";

interface Languages {
  from: TextLanguage;
  language: TextLanguage;
  lemmatizer: Lemmatizer;
}
type Place = { start: number; end: number };

/** Names of the output that the source does not have: of an office, where both are in one language. */
export function newNames(
  source: string,
  output: string,
  ours: readonly Place[],
  { from, language, lemmatizer }: Languages,
): Name[] {
  const words = wordsAmong(source, lemmatizer);
  const sounds = (name: Name) => words.words.some((word) => soundsLike(name.text, word));
  return namesOf(output, language, ours, lemmatizer).filter((name) => {
    if (words.has(name.text)) return false;
    if (language === from) return true;
    // The name of an office is translated word by word, and any of its words may have a capital.
    if (language !== "uk" && !name.proper && (language === "pl" || !/[ąćęłńóśźż]/iu.test(name.text)))
      return false;
    return !sounds(name);
  });
}

/** Names of the source that the output does not have: of persons and places, where it is in another language. */
export function lostNames(
  source: string,
  output: string,
  theirs: readonly Place[],
  { from, language, lemmatizer }: Languages,
): Name[] {
  const words = wordsAmong(output, lemmatizer);
  const names = namesOf(source, from, theirs, lemmatizer);
  if (language === from) return names.filter(({ text }) => !words.has(text));
  return names.filter(
    ({ proper, text }) => proper && !words.has(text) && !words.words.some((word) => soundsLike(text, word)),
  );
}
