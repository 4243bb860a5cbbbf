const VOWEL = /[aąeęioóuy]/gu;
/** "i" before a vowel only softens: "dania" has two. */
const SOFTENING = /i(?=[aąeęioóu])/gu;
/** One syllable in foreign words ("auto", "Europa"), two after a prefix and in "nauka" and "muzeum". */
const DIPHTHONG = /(?<!^(?:za|na|wyna|nie|niena|nieza))(?:(?<=a)u|(?<=e)u(?!m(?:$|[^\p{L}])))/gu;

/** The syllables of a Polish word in lower case, by its vowels: `"zaświadczenie"` has 4. A number or sign has none. */
export function countSyllables(word: string): number {
  const spoken = word.replace(DIPHTHONG, "").replace(SOFTENING, "");
  return spoken.match(VOWEL)?.length ?? 0;
}
