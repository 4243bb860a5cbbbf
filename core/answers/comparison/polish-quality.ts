import { detectLanguage, type Lemmatizer, type loadTextTasks } from "#core/language";

/** Words, sentences and findings of many answers together; what is counted is given per 100 words. */
export interface PolishQuality {
  answers: number;
  words: number;
  /** Answers that are in Polish at all. */
  polish: number;
  fog: number;
  meanSentence: number;
  longestSentence: number;
  passives: number;
  impersonals: number;
  verbalNouns: number;
  genitiveChains: number;
  /** Words that neither the dictionary nor the cited text has. */
  unknownWords: number;
  officePhrases: number;
}

/** What Polish is measured with. */
export interface PolishMeasures {
  lemmatizer: Lemmatizer;
  howPlain: Awaited<ReturnType<typeof loadTextTasks>>["howPlain"];
}

/** An answer with the texts that its words may come from. */
export interface WrittenPolish {
  text: string;
  from: readonly string[];
}

/** Measures answers as one text, so that a long one counts for more. Null where there is none. */
export function polishQuality(
  answers: readonly WrittenPolish[],
  { howPlain, lemmatizer }: PolishMeasures,
): PolishQuality | null {
  if (answers.length === 0) return null;
  const polish = answers.filter(({ text }) => detectLanguage(text) === "pl");
  const whole = polish.map(({ text }) => text).join("\n");
  const report = howPlain(whole);
  const per100 = (count: number) => (report.words === 0 ? 0 : (100 * count) / report.words);
  return {
    answers: answers.length,
    words: report.words,
    polish: polish.length,
    fog: report.fog,
    meanSentence: report.meanSentence,
    longestSentence: report.longestSentence,
    passives: report.passives,
    impersonals: report.impersonals,
    verbalNouns: report.verbalNouns,
    genitiveChains: report.genitiveChains,
    unknownWords: per100(polish.flatMap((one) => unknownWords(one, lemmatizer)).length),
    officePhrases: report.phrases,
  };
}

/**
 * Words in lower case that neither the dictionary nor the texts have: typing errors, and words that do not exist. Names
 * begin with a capital and are left out, and a word without its diacritics is known to the dictionary.
 */
export function unknownWords({ from, text }: WrittenPolish, lemmatizer: Lemmatizer): string[] {
  const given = new Set(from.flatMap((one) => one.toLowerCase().match(/\p{L}+/gu) ?? []));
  const words = text.match(/(?<![\p{L}\p{N}@./-])\p{Ll}{3,}(?![\p{L}\p{N}@/-]|\.\p{L})/gu) ?? [];
  return words.filter((word) => !given.has(word) && !lemmatizer.known(word));
}
