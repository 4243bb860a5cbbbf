import type { Question } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import { isBesideWords } from "./measures.ts";
import type { ReadText } from "./read-text.ts";
import type { StatedValue } from "./stated-values.ts";

const QUOTED = /[„“«"](?<name>\p{L}[^„”“«»"\n]{1,60})[”“»"]/gu;

/** Names in quotation marks just behind one of a question's words: 'sklep „Pod Dębem”'. */
export function quotedNames(
  question: Question,
  { sentences, text }: ReadText,
  lemmatizer: Lemmatizer,
): StatedValue[] {
  if (!question.words) return [];
  return Array.from(text.matchAll(QUOTED)).flatMap(({ groups, index }) => {
    const name = groups!.name!;
    const stated = { value: name, start: index + 1, end: index + 1 + name.length };
    const sentence = sentences.find(({ end, start }) => start <= index && index < end);
    const named = sentence && !sentence.doubtful && isBesideWords(question, stated, sentence, lemmatizer);
    return named ? [stated] : [];
  });
}
