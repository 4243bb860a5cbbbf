import { NUMERAL_WORDS, type NumeralWord } from "./numeral-words.ts";

/** A number written in words, with its place in the text. */
export interface NumeralInWords {
  value: number;
  /** "dwudziestego szóstego", also with cardinals before it: "dwa tysiące dwudziestego szóstego". */
  ordinal: boolean;
  start: number;
  end: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const GAP = /^[ \t\u00a0\u202f]{1,3}$|^[ \t]{0,3}\n[ \t]{0,3}$/;
const LONGEST_WORD = 24;

/** Reads one number word by word; `add` says whether the word goes on with it. */
function reader() {
  let [total, group, words] = [0, 0, 0];
  let scale = Number.POSITIVE_INFINITY;
  let last: NumeralWord | null = null;

  function fits(word: NumeralWord): boolean {
    if (last?.level === "zero" || (last?.ordinal && !word.ordinal)) return false;
    if (word.level === "zero" || word.level === "half") return words === 0;
    if (word.level === "scale" && word.ordinal) return words === 0;
    if (word.level === "scale") return word.value < scale && (group > 0 || !word.plural) && !last?.ordinal;
    if (word.level === "hundred") return group === 0;
    if (last?.ordinal && (last.level !== "ten" || word.level !== "unit")) return false;
    if (last?.level === "ten" && word.ordinal !== last.ordinal) return false;
    return word.level === "unit" ? group % 10 === 0 && last?.level !== "teen" : group % 100 === 0;
  }

  function add(word: NumeralWord): boolean {
    if (!fits(word)) return false;
    if (word.level === "scale") {
      total += (group || 1) * word.value;
      [group, scale] = [0, word.value];
    } else group += word.value;
    words++;
    last = word;
    return true;
  }

  const value = () => ({ value: total + group, ordinal: last?.ordinal ?? false });
  return { add, value };
}

/**
 * The numbers in Polish words, in any case and also without diacritics: `"pięciuset dziewięćdziesięciu ośmiu"` is 598.
 * Bounds: under a thousand milliards; ordinals as in dates.
 */
export function findNumeralsInWords(text: string): NumeralInWords[] {
  const found: NumeralInWords[] = [];
  let open: { number: ReturnType<typeof reader>; start: number; end: number } | null = null;
  const close = () => {
    if (open) found.push({ ...open.number.value(), start: open.start, end: open.end });
    open = null;
  };
  for (const { 0: piece, index } of text.matchAll(WORD)) {
    const end = index + piece.length;
    const word =
      piece.length <= LONGEST_WORD ? NUMERAL_WORDS.get(piece.normalize("NFC").toLowerCase()) : undefined;
    if (!word) {
      close();
      continue;
    }
    if (open && GAP.test(text.slice(open.end, index)) && open.number.add(word)) {
      open.end = end;
      continue;
    }
    close();
    const number = reader();
    if (number.add(word)) open = { number, start: index, end };
  }
  close();
  return found;
}
