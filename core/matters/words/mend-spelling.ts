import { type Lemmatizer, recentlyUsed } from "#core/language";

/** Spellings that sound alike in Polish, as people mix them: what was typed, and what may have been meant. */
const ALIKE: readonly (readonly [string, string])[] = [
  ["dż", "drz"],
  ["rz", "ż"],
  ["ż", "rz"],
  ["sz", "ż"],
  ["sz", "rz"],
  ["z", "ż"],
  ["u", "ó"],
  ["ó", "u"],
  ["ch", "h"],
  ["h", "ch"],
  ["hc", "chc"],
  ["om", "ą"],
  ["on", "ą"],
  ["o", "ą"],
  ["ę", "en"],
  ["ę", "em"],
  ["en", "ę"],
  ["em", "ę"],
  ["e", "ę"],
  ["ą", "on"],
  ["ą", "om"],
  ["uw", "ów"],
  ["f", "w"],
  ["w", "f"],
  ["p", "b"],
  ["t", "d"],
  ["d", "t"],
  ["k", "g"],
  ["s", "z"],
  ["ś", "ź"],
  ["i", "j"],
  ["ji", "i"],
  ["j", "i"],
  ["je", "ię"],
  ["ia", "ja"],
  ["ii", "i"],
  ["ć", "dź"],
  ["ń", "ni"],
  ["ł", "l"],
  ["l", "ł"],
  ["szcz", "żdż"],
  ["psz", "prz"],
  ["ksz", "krz"],
  ["tsz", "trz"],
  ["cz", "trz"],
  ["nn", "n"],
  ["n", "nn"],
];
/** Changes in one word: who writes one by ear writes two. */
const MOST_CHANGES = 2;
const SHORTEST = 4;

const kept = recentlyUsed<string>(20_000);

/**
 * A word that the dictionary does not have, as it may have been meant: by the nearest spelling that sounds alike, or,
 * after that, without the `nie` that sticks to it. The word itself where nothing is found. `"dżewo"` is `"drzewo"`.
 */
export function mendSpelling(word: string, lemmatizer: Lemmatizer): string {
  if (word.length < SHORTEST || lemmatizer.known(word)) return word;
  const known = kept.get(word);
  if (known !== undefined) return known;
  const mended = nearest(word, lemmatizer) ?? word;
  kept.set(word, mended);
  return mended;
}

function nearest(word: string, lemmatizer: Lemmatizer): string | null {
  let reached = new Set([word]);
  for (let change = 0; change < MOST_CHANGES; change++) {
    const next = new Set([...reached].flatMap(changed));
    for (const one of next) if (lemmatizer.known(one)) return one;
    reached = next;
  }
  return /^nie\p{L}{4}/u.test(word) && lemmatizer.known(word.slice(3)) ? word.slice(3) : null;
}

function changed(word: string): string[] {
  const made: string[] = [];
  for (const [typed, meant] of ALIKE)
    for (let at = word.indexOf(typed); at >= 0; at = word.indexOf(typed, at + 1))
      made.push(word.slice(0, at) + meant + word.slice(at + typed.length));
  return made;
}
