import type { Option } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import type { ReadText } from "./read-text.ts";
import {
  denies,
  isDenied,
  isOfOneself,
  phrasesIn,
  placesOfPhrase,
  type SaidWord,
  saidWords,
} from "./said-words.ts";

/** An option that a text names by one of its words, and where. */
export interface NamedOption {
  value: string;
  start: number;
  end: number;
}

const LANGUAGES = ["pl", "uk", "en"] as const;
/** Fewer words of a label are said by chance. */
const LEAST_OF_LABEL = 2;

/** A word alone names an option where it is no shorter, and its sentence no longer: "dom" is in every other story. */
const SHORTEST_ALONE = 4;
const LONGEST_AROUND = 14;

const tellsAlone = (phrase: readonly SaidWord[], words: readonly SaidWord[]): boolean =>
  phrase.length > 1 || (phrase[0]!.typed.length >= SHORTEST_ALONE && words.length <= LONGEST_AROUND);

/** The options that a text names by their words or labels, unless it denies or doubts them; a longer name wins over one inside it. */
export function namedOptions(
  options: readonly Option[],
  text: ReadText,
  lemmatizer: Lemmatizer,
): NamedOption[] {
  const found: NamedOption[] = [];
  for (const { doubtful, start, words } of text.sentences) {
    if (doubtful) continue;
    for (const option of options)
      for (const phrase of phrasesOf(option, lemmatizer).filter((one) => tellsAlone(one, words)))
        for (const place of placesOfPhrase(phrase, words)) {
          if (isDenied(words, place) !== denies(phrase)) continue;
          found.push({
            value: option.value,
            start: start + words[place[0]]!.start,
            end: start + words[place[1]]!.end,
          });
        }
  }
  const inside = (one: NamedOption) =>
    found.some(
      (other) =>
        other.value !== one.value &&
        other.start <= one.start &&
        one.end <= other.end &&
        other.end - other.start > one.end - one.start,
    );
  return found.filter((one) => !inside(one));
}

const read = new WeakMap<Option, SaidWord[][]>();

function phrasesOf(option: Option, lemmatizer: Lemmatizer): SaidWord[][] {
  const known = read.get(option);
  if (known) return known;
  const phrases = option.words
    ? phrasesIn(option.words, lemmatizer)
    : LANGUAGES.map((language) => saidWords(option.label[language], lemmatizer)).filter(
        (words) => isOfOneself(words) || words.filter(({ stopword }) => !stopword).length >= LEAST_OF_LABEL,
      );
  read.set(option, phrases);
  return phrases;
}
