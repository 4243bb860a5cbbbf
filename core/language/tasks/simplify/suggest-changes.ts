import type { PlainLanguageFinding } from "../../plain/finding.ts";
import { plainLanguage } from "../../plain/plain-language.ts";
import { wordsOf } from "../../plain/words-of.ts";
import type { Change } from "./contract.ts";
import { findPhrases } from "./find-phrases.ts";

type Place = { start: number; end: number };

/** What is advised for each finding of the measures; long words and single verbal nouns are too many to be told of. */
const ADVICE: Partial<Record<PlainLanguageFinding["kind"], string>> = {
  passive: "Strona bierna: powiedz, kto to robi.",
  impersonal: "Forma bezosobowa: powiedz, kto to robi, na przykład „sprawdziliśmy”.",
  genitiveChain: "Łańcuch rzeczowników: zamień któryś na czasownik.",
};
const NOMINAL = "Styl rzeczownikowy: powiedz to czasownikami, na przykład „wypełnij” zamiast „wypełnienie”.";
/** So many names of actions in a sentence make it one of nouns. */
const MANY_NOUNS = 3;
const MOST_CHANGES = 400;

/** The places of a text that are hard to read, in its order, with what may be said instead. */
export function suggestChanges(text: string): Change[] {
  const { findings } = plainLanguage(text);
  const phrases = findPhrases(text).map(({ end, instead, start, text: quote }) => ({
    start,
    end,
    change: { quote, instead, why: "Zwrot urzędowy: można prościej." },
  }));
  const inPhrase = ({ end, start }: Place) => phrases.some((one) => one.start <= start && one.end >= end);
  const advised = findings.flatMap((finding) => {
    const why = finding.kind === "longSentence" ? longSentence(finding, findings) : ADVICE[finding.kind];
    if (why === undefined || inPhrase(finding)) return [];
    return [{ ...finding, change: { quote: finding.text, instead: null, why } }];
  });
  return [...phrases, ...advised]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, MOST_CHANGES)
    .map(({ change }) => change);
}

function longSentence(sentence: PlainLanguageFinding, findings: readonly PlainLanguageFinding[]): string {
  const words = wordsOf(sentence).length;
  const nouns = findings.filter(
    ({ end, kind, start }) => kind === "verbalNoun" && start >= sentence.start && end <= sentence.end,
  ).length;
  const advice = `Długie zdanie (${words} słów): podziel je na krótsze.`;
  return nouns >= MANY_NOUNS ? `${advice} ${NOMINAL}` : advice;
}
