import type { FoundPassage } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import { candidatesOf } from "./tasks/answer/candidates.ts";
import { rowOfSentence } from "./tasks/answer/row-sentence.ts";
import { textTerms } from "./terms/text-terms.ts";

/**
 * The span of a passage that a sentence rests on, word for word: the sentence itself where it stands there, the row of
 * the table that it was made of.
 */
export function quoteFor(sentence: string, passage: FoundPassage, lemmatizer: Lemmatizer): string {
  const pieces = candidatesOf(passage, 0);
  const own = pieces.find(({ text }) => text === sentence);
  if (own) return passage.text.slice(own.start, own.end).trim();
  if (passage.text.includes(sentence)) return sentence;
  const row = rowOfSentence(sentence, passage);
  if (row) return passage.text.slice(row.start, row.end).trim();
  const { forms } = textTerms(sentence, lemmatizer);
  let best = { quote: passage.text, score: 0 };
  for (const { start, end, kind } of pieces) {
    if (kind === "list") continue;
    const quote = passage.text.slice(start, end).trim();
    const { words } = textTerms(quote, lemmatizer);
    const shared = words.filter(
      (word) => !word.stopword && [...word.forms].some((form) => forms.has(form)),
    ).length;
    const score = shared / Math.sqrt(words.length || 1);
    if (score > best.score) best = { quote, score };
  }
  return best.quote;
}
