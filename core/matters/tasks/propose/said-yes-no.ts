import type { Question } from "#core/forms";
import type { Lemmatizer } from "#core/language";
import type { ReadSentence, ReadText } from "./read-text.ts";
import {
  alike,
  denies,
  isDenied,
  phrasesIn,
  placesOfPhrase,
  type SaidWord,
  saidWords,
} from "./said-words.ts";

/** Yes or no as a text says it, and the sentence. */
export interface SaidYesNo {
  value: "yes" | "no";
  start: number;
  end: number;
}

const LANGUAGES = ["pl", "uk", "en"] as const;
/** The share of a question's words that a sentence has to have. */
const LEAST_SHARE = 0.75;
const LEAST_WORDS = 2;

/** What a text says to a question of yes or no, sentence by sentence: in the question's own words, denied or not. */
export function saidYesNo(question: Question, text: ReadText, lemmatizer: Lemmatizer): SaidYesNo[] {
  return text.sentences.flatMap((sentence): SaidYesNo[] => {
    if (sentence.doubtful) return [];
    const values = byWords(question, sentence, lemmatizer);
    const said = values.length > 0 ? values : byLabel(question, sentence, lemmatizer);
    return said.map((value) => ({ value, start: sentence.start, end: sentence.end }));
  });
}

/** By the words that a definition gives for yes and for no; one that is denied says neither. */
function byWords(
  { words: yes = [], wordsOfNo: no = [] }: Question,
  { words }: ReadSentence,
  lemmatizer: Lemmatizer,
): SaidYesNo["value"][] {
  const said = new Set<SaidYesNo["value"]>();
  const places = (of: readonly string[]) =>
    phrasesIn(of, lemmatizer).flatMap((phrase) =>
      placesOfPhrase(phrase, words).map((place) => ({ place, phrase })),
    );
  const noes = places(no).filter(({ phrase, place }) => isDenied(words, place) === denies(phrase));
  if (noes.length > 0) said.add("no");
  for (const { phrase, place } of places(yes)) {
    if (noes.some((one) => one.place[0] <= place[0] && place[1] <= one.place[1])) continue;
    if (isDenied(words, place) === denies(phrase)) said.add("yes");
  }
  return [...said];
}

const labelsRead = new WeakMap<Question, SaidWord[][]>();

function byLabel(question: Question, { words }: ReadSentence, lemmatizer: Lemmatizer): SaidYesNo["value"][] {
  const labels =
    labelsRead.get(question) ??
    LANGUAGES.map((language) => meaning(saidWords(question.label[language], lemmatizer)));
  labelsRead.set(question, labels);
  for (const asked of labels) {
    if (asked.length < LEAST_WORDS) continue;
    const places = asked.map((word) => words.findIndex((one) => alike(one, word))).filter((at) => at >= 0);
    if (places.length < LEAST_WORDS || places.length / asked.length < LEAST_SHARE) continue;
    const denied = places.some((at) => isDenied(words, [at, at]));
    if (!denied && isDenied(words, [0, words.length - 1])) continue;
    return [denied ? "no" : "yes"];
  }
  return [];
}

/** Small words of English and Ukrainian, of which a label is not made. */
const SMALL = new Set(
  `is are the a an do does you your this that it to of in for with any be will has have on and or at
  чи ви ваш ваша ваше у в на це цей ця до для з із і та або є`.split(/\s+/),
);

const meaning = (words: SaidWord[]) => words.filter(({ stopword, typed }) => !stopword && !SMALL.has(typed));
