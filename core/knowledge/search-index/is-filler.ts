import { isStopword, type Lemmatizer, type Token } from "#core/language";

/**
 * Whether a word of a question only holds the sentence together. A capital inside the sentence makes it part of
 * a name: "Pan" in "Pan Tadeusz".
 */
export function isFiller(
  { text: word, kind, start }: Token,
  question: string,
  lemmatizer: Lemmatizer,
): boolean {
  if (kind !== "word" || !isStopword(lemmatizer.lemma(word))) return false;
  return start === 0 || !/\p{Lu}/u.test(question.charAt(start));
}
