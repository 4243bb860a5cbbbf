import { indexTerms, type Lemmatizer } from "#core/language";
import type { Corpus } from "./corpus.ts";

/** What the other engines get of a passage: the lemmas that ours gets, with the title's before them. */
export function passageLemmas(corpus: Corpus, passage: number, lemmatizer: Lemmatizer): string {
  const text = `${corpus.title(corpus.documentOf(passage))}. ${corpus.text(passage)}`;
  return indexTerms(text, lemmatizer).lemmas.join(" ");
}

/** The lemmas of a question, each once, without words that only hold a sentence together. */
export function questionLemmas(
  question: string,
  lemmatizer: Lemmatizer,
  isStopword: (lemma: string) => boolean,
) {
  const lemmas = [...new Set(indexTerms(question, lemmatizer).lemmas)];
  const meaningful = lemmas.filter((lemma) => !isStopword(lemma));
  return meaningful.length > 0 ? meaningful : lemmas;
}
