import type { Kind } from "#core/forms";
import { type Lemmatizer, sentences } from "#core/language";
import { isDoubtful, type SaidWord, saidWords } from "./said-words.ts";
import { namedIn, type StatedValue, statedValues } from "./stated-values.ts";

export interface ReadSentence {
  text: string;
  start: number;
  end: number;
  words: readonly SaidWord[];
  /** What it says is not yet a fact. */
  doubtful: boolean;
}

/** A text with its words looked up once for all questions. */
export interface ReadText {
  text: string;
  sentences: readonly ReadSentence[];
  stated(kind: Kind["kind"]): readonly StatedValue[];
}

/** Reads a text on a day: "wczoraj" is the day before. Of one whose day is not known, null, it is no day. */
export function readText(text: string, lemmatizer: Lemmatizer, today: string | null): ReadText {
  const known = new Map<Kind["kind"], readonly StatedValue[]>();
  const named = namedIn(text);
  return {
    text,
    sentences: sentences(text).map((sentence) => {
      const words = saidWords(sentence.text, lemmatizer);
      return { ...sentence, words, doubtful: isDoubtful(sentence.text, words) };
    }),
    stated(kind) {
      const values = known.get(kind) ?? statedValues(kind, { text, named, today });
      known.set(kind, values);
      return values;
    },
  };
}
