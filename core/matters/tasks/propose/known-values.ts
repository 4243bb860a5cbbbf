import type { Question } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import type { ReadText } from "./read-text.ts";
import { isDenied, phrasesIn, placesOfPhrase } from "./said-words.ts";
import type { StatedValue } from "./stated-values.ts";

const LANGUAGES = ["pl", "uk", "en"] as const;

const read = new WeakMap<Question, readonly string[]>();

/** The well-known values of a question that a text names, in the language of the text; a longer name wins over one inside it. */
export function knownValues(question: Question, text: ReadText, lemmatizer: Lemmatizer): StatedValue[] {
  const { answer } = question;
  if (answer.kind !== "text" || !answer.known) return [];
  const values = read.get(question) ?? [
    ...new Set(answer.known.flatMap((value) => LANGUAGES.map((language) => value[language]))),
  ];
  read.set(question, values);
  const phrases = phrasesIn(values, lemmatizer);
  const found = text.sentences.flatMap(({ doubtful, start, words }) =>
    doubtful
      ? []
      : phrases.flatMap((phrase, at) =>
          placesOfPhrase(phrase, words)
            .filter((place) => !isDenied(words, place))
            .map(([first, last]) => ({
              value: values[at]!,
              start: start + words[first]!.start,
              end: start + words[last]!.end,
            })),
        ),
  );
  const inside = (one: StatedValue) =>
    found.some((other) => other.start <= one.start && one.end <= other.end && length(other) > length(one));
  return found
    .filter((one) => !inside(one))
    .filter((one, at, all) => all.findIndex(({ start }) => start === one.start) === at)
    .sort((a, b) => a.start - b.start);
}

const length = ({ end, start }: StatedValue) => end - start;
