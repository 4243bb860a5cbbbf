import { fold } from "../fold.ts";

/** Places of stems in the table; a place is good for `stem`, `flags` and `isName`. */
export interface StemTable {
  /** The stems that are, in lower case, exactly the beginning and the ending. */
  exactly(beginning: Beginning, ending?: string): readonly number[];
  /** The stems that are these once their diacritics are taken away; beginning and ending must be folded. */
  folded(beginning: Beginning, ending?: string): readonly number[];
  stem(place: number): string;
  flags(place: number): string;
  /** Written with a capital letter in the dictionary. */
  isName(place: number): boolean;
}

/** The first letters of a word with their hash, from which the hashes of many endings are worked out. */
export interface Beginning {
  word: string;
  length: number;
  hash: number;
}

const SLOTS = 1 << 20;
const NONE: readonly number[] = [];
const FOLDED_LETTERS = foldedLetters();

/** Polish has no letter beyond U+017F; the dictionary's few foreign ones fold by the general rule. */
function foldedLetters(): Uint16Array {
  return Uint16Array.from({ length: 0x250 }, (_, code) => fold(String.fromCharCode(code)).charCodeAt(0));
}

function foldedCode(code: number): number {
  return FOLDED_LETTERS[code] ?? code;
}

const HASH_OF_NOTHING = 0x811c9dc5;

/** FNV-1a of folded letters, to be continued. */
function hash(text: string, start: number, end: number, before = HASH_OF_NOTHING): number {
  let value = before;
  for (let i = start; i < end; i++) value = Math.imul(value ^ foldedCode(text.charCodeAt(i)), 0x01000193);
  return value;
}

const slotOf = (value: number) => (value ^ (value >>> 15)) & (SLOTS - 1);

/** All beginnings of a word, by their length, from none of its letters to all. */
export function beginnings(word: string): Beginning[] {
  const all: Beginning[] = [{ word, length: 0, hash: HASH_OF_NOTHING }];
  for (let length = 1; length <= word.length; length++)
    all.push({ word, length, hash: hash(word, length - 1, length, all[length - 1]!.hash) });
  return all;
}

/** The whole word as the beginning of itself. */
export function whole(word: string): Beginning {
  return { word, length: word.length, hash: hash(word, 0, word.length) };
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
      let slot = slotOf(hash(text, start, end));
      while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      slots[slot] = place;
    }
    start = next + 1;
  }

  function find(beginning: Beginning, ending: string, folding: boolean): readonly number[] {
    const length = beginning.length + ending.length;
    let found: number[] | null = null;
    let slot = slotOf(hash(ending, 0, ending.length, beginning.hash));
    for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const candidate = slots[slot]!;
      const start = starts[candidate]!;
      if (ends[candidate]! - start !== length) continue;
      if (!isAt(start, beginning.word, beginning.length, folding)) continue;
      if (!isAt(start + beginning.length, ending, ending.length, folding)) continue;
      found ??= [];
      found.push(candidate);
    }
    return found ?? NONE;
  }

  function isAt(start: number, letters: string, length: number, folding: boolean): boolean {
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      if ((folding ? foldedCode(code) : code) !== letters.charCodeAt(i)) return false;
    }
    return true;
  }

  return {
    exactly: (beginning, ending = "") => find(beginning, ending, false),
    folded: (beginning, ending = "") => find(beginning, ending, true),
    stem: (at) => text.slice(starts[at], ends[at]),
    flags: (at) => flagNames[flagSets[at]!]!,
    isName: (at) => text.charCodeAt(starts[at]!) !== dictionary.charCodeAt(starts[at]!),
  };
}
