import type { Question } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import type { ReadText } from "./read-text.ts";
import { alike, isDenied, type SaidWord, saidWords } from "./said-words.ts";

/** Yes or no as a text says it, and the sentence. */
export interface SaidYesNo {
  value: "yes" | "no";
  start: number;
  end: number;
}

/** The share of a question's words that a sentence has to have. */
const LEAST_SHARE = 0.75;
const LEAST_WORDS = 2;

/** What a text says to a question of yes or no, sentence by sentence: in the question's own words, denied or not. */
export function saidYesNo({ label }: Question, text: ReadText, lemmatizer: Lemmatizer): SaidYesNo[] {
  const asked = meaning(saidWords(label.pl, lemmatizer));
  if (asked.length < LEAST_WORDS) return [];
  return text.sentences.flatMap(({ doubtful, words, ...sentence }): SaidYesNo[] => {
    if (doubtful) return [];
    const places = asked.map((word) => words.findIndex((one) => alike(one, word))).filter((at) => at >= 0);
    if (places.length < LEAST_WORDS || places.length / asked.length < LEAST_SHARE) return [];
    const denied = places.some((at) => isDenied(words, [at, at]));
    if (!denied && isDenied(words, [0, words.length - 1])) return [];
    const whole = sentence.text.trim();
    const start = sentence.start + sentence.text.indexOf(whole);
    return [{ value: denied ? "no" : "yes", start, end: start + whole.length }];
  });
}

const meaning = (words: SaidWord[]) => words.filter(({ stopword }) => !stopword);
