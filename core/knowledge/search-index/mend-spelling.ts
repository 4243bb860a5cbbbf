import { fold, type Lemmatizer, tokens } from "#core/language";
import { isFiller } from "./is-filler.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words of a question that are looked up among the nearest, at most; each costs time. */
const MOST_WORDS = 3;

/**
 * The question with the words that neither Polish nor any text of the index has put as the words they were likely
 * meant to be; itself where there is nothing to mend.
 */
export function mendSpelling(text: string, lemmatizer: Lemmatizer, vocabulary: Vocabulary): string {
  const unknown = tokens(text).filter(
    (token) =>
      token.kind === "word" &&
      !lemmatizer.known(token.text) &&
      !isFiller(token, text, lemmatizer) &&
      vocabulary.holding(fold(lemmatizer.lemma(token.text))) === 0,
  );
  let mended = text;
  for (const { text: word, start, end } of unknown.slice(0, MOST_WORDS).reverse()) {
    const meant = vocabulary.nearest(fold(word));
    if (meant !== null) mended = mended.slice(0, start) + meant + mended.slice(end);
  }
  return mended;
}
