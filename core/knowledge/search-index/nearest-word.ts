import { recentlyUsed } from "#core/language";

/** Words that were looked for lately; one question is searched for more than once. */
const KEPT = 500;
/** A shorter word is near too many others. */
const SHORTEST = 5;
/** From this length on two letters may differ: the ending of an inflected word counts too. */
const LONG = 8;
/** No word that begins like another is greater than that with this behind it. */
const LAST = "\uffff";

/** Words in ascending order. */
export interface SortedWords {
  readonly size: number;
  at(place: number): string;
  /** The place of the first word that is not less. */
  lowerBound(word: string): number;
}

/** Words that stand in a list in ascending order. */
export function sortedWords(words: readonly string[]): SortedWords {
  return {
    size: words.length,
    at: (place) => words[place]!,
    lowerBound: (word) => {
      const place = words.findIndex((other) => other >= word);
      return place < 0 ? words.length : place;
    },
  };
}

/**
 * Mends spelling against known words: gives for a word the known one with the same first letter that differs in one
 * letter, or in two where it is long (left out, added, another one, or two exchanged); of several the nearest, then
 * the commonest.
 */
export function nearestWord(
  lists: readonly SortedWords[],
  holding: (word: string) => number,
): (word: string) => string | null {
  const kept = recentlyUsed<string | null>(KEPT);
  const find = (word: string): string | null => {
    let best: { known: string; apart: number } | null = null;
    for (const words of lists)
      for (const [known, apart] of wordsNear(word, word.length >= LONG ? 2 : 1, words)) {
        if (known.length < SHORTEST - 1) continue;
        const nearer = !best || apart < best.apart;
        if (nearer || (apart === best!.apart && holding(known) > holding(best!.known)))
          best = { known, apart };
      }
    return best?.known ?? null;
  };
  return (word) => {
    if (word.length < SHORTEST) return null;
    const before = kept.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    kept.set(word, found);
    return found;
  };
}

/**
 * The words with the same first letter that are no further than `most` apart, by Damerau and Levenshtein's distance,
 * exchanged neighbours counting once. Words that begin alike share the rows of their common beginning, and those whose
 * beginning is already too far are passed over together.
 */
function* wordsNear(word: string, most: number, words: SortedWords): Generator<[string, number]> {
  const rows = [firstRow(word)];
  let read = "";
  for (let place = words.lowerBound(word[0]!); place < words.size; ) {
    const known = words.at(place);
    if (known[0] !== word[0]) return;
    let length = commonBeginning(read, known);
    let far = false;
    while (length < known.length && !far) {
      rows[length + 1] = nextRow(rows, known, length, word, most);
      length++;
      // An exchange reaches back over the row before.
      far = rows[length]!.least > most && rows[length - 1]!.least > most;
    }
    read = known.slice(0, length);
    const apart = rows[length]!.apart[word.length]!;
    if (!far && apart <= most) yield [known, apart];
    place = far ? placeAfter(words, place, read) : place + 1;
  }
}

/** How far a beginning of the word at hand is from each beginning of the one looked for, and the least of it. */
interface Row {
  apart: number[];
  least: number;
}

const firstRow = (word: string): Row => ({
  apart: Array.from({ length: word.length + 1 }, (_, n) => n),
  least: 0,
});

/** Beginnings whose lengths are further apart than `most` are so themselves, and are not worked out. */
function nextRow(rows: readonly Row[], known: string, length: number, word: string, most: number): Row {
  const above = rows[length]!.apart;
  const apart = new Array<number>(word.length + 1).fill(most + 1);
  apart[0] = length + 1;
  let least = length + 1;
  const end = Math.min(word.length, length + 1 + most);
  for (let n = Math.max(1, length + 1 - most); n <= end; n++) {
    const same = known[length] === word[n - 1] ? 0 : 1;
    let far = Math.min(above[n]! + 1, apart[n - 1]! + 1, above[n - 1]! + same);
    if (n > 1 && length > 0 && known[length] === word[n - 2] && known[length - 1] === word[n - 1])
      far = Math.min(far, rows[length - 1]!.apart[n - 2]! + 1);
    apart[n] = far;
    if (far < least) least = far;
  }
  return { apart, least };
}

/** The place after all words that begin so; mostly they are few. */
function placeAfter(words: SortedWords, place: number, beginning: string): number {
  for (let next = place + 1; next < place + 8; next++)
    if (next >= words.size || !words.at(next).startsWith(beginning)) return next;
  return words.lowerBound(beginning + LAST);
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
