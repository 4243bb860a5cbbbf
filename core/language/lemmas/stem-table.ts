import { fold } from "../fold.ts";

/** Places of stems in the table; a place is good for `stem`, `flags` and `isName`. */
export interface StemTable {
  /** The stems that are, in lower case, exactly this word. */
  exactly(word: string): number[];
  /** The stems that are this word once their diacritics are taken away; the word must be folded. */
  folded(word: string): number[];
  stem(place: number): string;
  flags(place: number): string;
  /** Written with a capital letter in the dictionary. */
  isName(place: number): boolean;
}

const SLOTS = 1 << 20;
const FOLDED_LETTERS = foldedLetters();

/** Polish has no letter beyond U+017F; the dictionary's few foreign ones fold by the general rule. */
function foldedLetters(): Uint16Array {
  return Uint16Array.from({ length: 0x250 }, (_, code) => fold(String.fromCharCode(code)).charCodeAt(0));
}

function foldedCode(code: number): number {
  return FOLDED_LETTERS[code] ?? code;
}

function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ foldedCode(text.charCodeAt(i)), 0x01000193);
  return (value ^ (value >>> 15)) & (SLOTS - 1);
}

/**
 * All stems of a hunspell dictionary in one string and a few typed arrays (about 20 MB for 300,000),
 * hashed by their folded letters, so that one table answers with and without diacritics.
 */
export function buildStemTable(dictionary: string): StemTable {
  const text = dictionary.toLowerCase();
  if (text.length !== dictionary.length) throw new Error("The dictionary changes its length in lower case.");
  const size = Number.parseInt(dictionary, 10) + 1;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const flagSets = new Uint16Array(size);
  const slots = new Uint32Array(SLOTS);
  const flagNames: string[] = [""];
  const flagIds = new Map<string, number>([["", 0]]);

  function flagId(flags: string): number {
    const known = flagIds.get(flags);
    if (known !== undefined) return known;
    flagNames.push(flags);
    flagIds.set(flags, flagNames.length - 1);
    return flagNames.length - 1;
  }

  let place = 0;
  for (let start = dictionary.indexOf("\n") + 1; start > 0 && start < text.length && place + 1 < size; ) {
    const next = text.indexOf("\n", start);
    const lineEnd = next < 0 ? text.length : next;
    const slash = text.indexOf("/", start);
    const end = slash < 0 || slash > lineEnd ? lineEnd : slash;
    if (end > start) {
      place++;
      starts[place] = start;
      ends[place] = end;
      flagSets[place] = end < lineEnd ? flagId(dictionary.slice(end + 1, lineEnd)) : 0;
      let slot = hash(text, start, end);
      while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      slots[slot] = place;
    }
    start = next + 1;
  }

  function find(word: string, folding: boolean): number[] {
    const found: number[] = [];
    for (let slot = hash(word, 0, word.length); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const candidate = slots[slot]!;
      const start = starts[candidate]!;
      if (ends[candidate]! - start !== word.length) continue;
      let i = 0;
      for (; i < word.length; i++) {
        const code = text.charCodeAt(start + i);
        if ((folding ? foldedCode(code) : code) !== word.charCodeAt(i)) break;
      }
      if (i === word.length) found.push(candidate);
    }
    return found;
  }

  return {
    exactly: (word) => find(word, false),
    folded: (word) => find(word, true),
    stem: (at) => text.slice(starts[at], ends[at]),
    flags: (at) => flagNames[flagSets[at]!]!,
    isName: (at) => text.charCodeAt(starts[at]!) !== dictionary.charCodeAt(starts[at]!),
  };
}
