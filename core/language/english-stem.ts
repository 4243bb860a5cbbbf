const VOWEL = /[aeiouy]/;
const SHORTEST = 3;

/**
 * What an English word has in common with its plural and its forms in -ed and -ing, for comparing and not for reading:
 * `parties` and `party`, `replacing` and `replace`. Irregular forms (`lost`, `children`) stay as they are.
 */
export function englishStem(word: string): string {
  const plain = word.normalize("NFC").toLowerCase().replace(/[’ʼ]/g, "'").replace(/'s?$/, "");
  const single = withoutPlural(plain);
  const bare = /^(.+?)(?:ing|ed)$/.exec(single)?.[1];
  return ending(bare !== undefined && bare.length >= SHORTEST && VOWEL.test(bare) ? bare : single);
}

function withoutPlural(word: string): string {
  if (word.length <= SHORTEST) return word;
  if (/ies$/.test(word)) return word.length > 4 ? word.replace(/ies$/, "y") : word.replace(/s$/, "");
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.replace(/es$/, "");
  return word.replace(/(?<=[^siu])s$/, "");
}

/** Words of four letters keep their `e`, so that `care` is no `car`. */
const SHORTEST_BEFORE_E = 4;

/** `stopp`ed and `stop`, `replac`ing and `replace`, `cop`ies and `copy` end alike. */
function ending(stem: string): string {
  if (stem.length <= SHORTEST) return stem;
  return stem
    .replace(/([bdgmnprt])\1$/, "$1")
    .replace(/(?<=[^aeiou])e$/, stem.length > SHORTEST_BEFORE_E ? "" : "e")
    .replace(/(?<=[^aeiou])y$/, "i");
}
