/**
 * The FOG index of Robert Gunning (1952) as adapted to Polish: 0.4 × (words a sentence + 100 × long words / words), where
 * a long word has four syllables or more instead of the English three. The result is read as years of school.
 *
 * Source of the threshold: A. Seretny, "Wskaźnik czytelności tekstu jako pomoc w określaniu stopnia jego trudności",
 * after W. Pisarek; the same index is published as FOG-PL by the Pracownia Prostej Polszczyzny (Logios).
 * Confidence: formula and threshold high, seen in several independent descriptions, the original papers not read.
 * Low for equality with a given program: they differ in what a word and a sentence is, and some also count the
 * syllables of base forms. Here every form counts as written, names too, and numbers are words without syllables.
 */
export function fogIndex(words: number, sentences: number, longWords: number): number {
  if (words === 0 || sentences === 0) return 0;
  return 0.4 * (words / sentences + (100 * longWords) / words);
}
