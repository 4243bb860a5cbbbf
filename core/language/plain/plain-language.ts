import { type Span, sentences } from "../sentences.ts";
import { countSyllables } from "./count-syllables.ts";
import { findGenitiveChains } from "./find-genitive-chains.ts";
import { findImpersonal } from "./find-impersonal.ts";
import { findPassive } from "./find-passive.ts";
import type { PlainLanguageFinding, Word } from "./finding.ts";
import { fogIndex } from "./fog-index.ts";
import { isVerbalNoun } from "./verbal-nouns.ts";
import { wordsOf } from "./words-of.ts";

/** How hard a Polish text is to read. What is counted from `longWords` to `genitiveChains` is given per 100 words. */
export interface PlainLanguageReport {
  words: number;
  sentences: number;
  /** Words a sentence. */
  meanSentence: number;
  /** Words of the longest sentence. */
  longestSentence: number;
  longWords: number;
  passives: number;
  impersonals: number;
  verbalNouns: number;
  genitiveChains: number;
  /** Years of school that reading takes; see `fogIndex` for the formula and its source. */
  fog: number;
  /** Everything found, in the order of the text; a long sentence stands before what it holds. */
  findings: PlainLanguageFinding[];
}

const LONG_SENTENCE = 20;
const LONG_WORD = 4;

type Place = Pick<Span, "start" | "end">;

function placesIn(
  sentence: Span,
  words: readonly Word[],
): [PlainLanguageFinding["kind"], readonly Place[]][] {
  return [
    ["longSentence", words.length > LONG_SENTENCE ? [sentence] : []],
    ["longWord", words.filter(({ text }) => countSyllables(text) >= LONG_WORD)],
    ["passive", findPassive(words)],
    ["impersonal", findImpersonal(words)],
    ["verbalNoun", words.filter(({ text }) => isVerbalNoun(text))],
    ["genitiveChain", findGenitiveChains(words)],
  ];
}

/**
 * Measures a Polish text as a person reads it: sentences, long words, passive and impersonal forms, nominal style and
 * the FOG index. A line break ends a sentence, so that a heading or an item of a list is one. Forms are known by their
 * shape, without a dictionary: take a finding as a question to the author, not as a fault.
 */
export function plainLanguage(text: string): PlainLanguageReport {
  const findings: PlainLanguageFinding[] = [];
  const lengths: number[] = [];
  for (const sentence of sentences(text)) {
    const words = wordsOf(sentence);
    if (words.length === 0) continue;
    lengths.push(words.length);
    for (const [kind, places] of placesIn(sentence, words)) {
      for (const { start, end } of places) findings.push({ kind, text: text.slice(start, end), start, end });
    }
  }
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const count = (kind: PlainLanguageFinding["kind"]) =>
    findings.filter((found) => found.kind === kind).length;
  const share = (kind: PlainLanguageFinding["kind"]) => (words === 0 ? 0 : (100 * count(kind)) / words);
  return {
    words,
    sentences: lengths.length,
    meanSentence: words === 0 ? 0 : words / lengths.length,
    longestSentence: lengths.reduce((longest, length) => Math.max(longest, length), 0),
    longWords: share("longWord"),
    passives: share("passive"),
    impersonals: share("impersonal"),
    verbalNouns: share("verbalNoun"),
    genitiveChains: share("genitiveChain"),
    fog: fogIndex(words, lengths.length, count("longWord")),
    findings: findings.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}
