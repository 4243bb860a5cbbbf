/** A shorter word is near too many others. */
const SHORTEST = 5;
/** From this length on two letters may differ: the ending of an inflected word counts too. */
const LONG = 8;

/**
 * Mends spelling against known words: gives for a word the known one with the same first letter that differs in one
 * letter, or in two where it is long (left out, added, another one, or two exchanged); of several the nearest, then
 * the commonest.
 */
export function nearestWord(
  withBeginning: (beginning: string) => Iterable<string>,
  holding: (word: string) => number,
): (word: string) => string | null {
  return (word) => {
    if (word.length < SHORTEST) return null;
    const most = word.length >= LONG ? 2 : 1;
    let best: { known: string; apart: number } | null = null;
    for (const known of withBeginning(word[0]!)) {
      if (known.length < SHORTEST - 1 || Math.abs(known.length - word.length) > most) continue;
      const apart = lettersApart(word, known, most);
      if (apart > most) continue;
      const nearer = !best || apart < best.apart;
      if (nearer || (apart === best!.apart && holding(known) > holding(best!.known))) best = { known, apart };
    }
    return best?.known ?? null;
  };
}

/** Damerau and Levenshtein's distance, exchanged neighbours counting once; something above `most` where it is more. */
function lettersApart(a: string, b: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    // What follows can only be further apart, an exchange with the row before counted.
    if (Math.min(...row) > most && Math.min(...last) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
