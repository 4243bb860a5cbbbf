/**
 * The character n-grams of a word with its borders marked: `grams("opłata")` begins `"_opł"`.
 * A word shorter than n gives itself between its borders.
 */
export function grams(word: string, n = 4): string[] {
  const letters = [...`_${word}_`];
  if (letters.length <= n) return [letters.join("")];
  return Array.from({ length: letters.length - n + 1 }, (_, i) => letters.slice(i, i + n).join(""));
}
