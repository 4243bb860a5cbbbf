import { fold } from "../fold.ts";
import type { Lemmatizer } from "../lemmas/load-lemmatizer.ts";

const ENDINGS = "iego iemu ego emu owie owi iej iem ej em im ym ie ia iu io ii a e y i o u".split(" ");
const SHORTEST_STEM = 3;
/** How a stem ends before a soft ending, and without one. */
const SOFTENED: readonly [RegExp, string][] = [
  [/rz$/, "r"],
  [/c$/, "t"],
  [/c$/, "k"],
  [/dz$/, "d"],
  [/dz$/, "g"],
  [/sz$/, "ch"],
  [/si?$/, "s"],
];
/** "Marek, Marka", "Paweł, Pawła", "Kwiecień, Kwietnia". */
const FLEETING = /(?<=\p{L}{2})(?:ie|e)(?=[klnrc]$)/u;

/** Gives what may be the stem of a name in any of its cases; each word is looked at once. */
export type Stems = (word: string) => ReadonlySet<string>;

export function stemsBy(lemmatizer: Lemmatizer): Stems {
  const known = new Map<string, ReadonlySet<string>>();
  return (word) => {
    const stems = known.get(word) ?? stemsOf(word, lemmatizer);
    known.set(word, stems);
    return stems;
  };
}

function stemsOf(word: string, lemmatizer: Lemmatizer): Set<string> {
  const folded = fold(word);
  const found = new Set(lemmatizer.lemmas(word).map((lemma) => `= ${lemma}`));
  found.add(folded);
  found.add(folded.replace(FLEETING, ""));
  for (const ending of ENDINGS) {
    const stem = folded.slice(0, -ending.length);
    if (!folded.endsWith(ending) || stem.length < SHORTEST_STEM) continue;
    found.add(stem);
    if (/^i?e$|^i$/.test(ending)) for (const [soft, hard] of SOFTENED) found.add(stem.replace(soft, hard));
  }
  return found;
}

/** Whether two words may be one name in two cases: `Marka` and `Markiem`, `Cicha` and `Cichej`. */
function mayBeSameWord(one: string, other: string, stems: Stems): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return true;
  const stemsOfOne = stems(one);
  return [...stems(other)].some((stem) => stemsOfOne.has(stem));
}

const wordsOf = (name: string) => name.split(/\s/).filter((word) => !word.endsWith("."));

function sexOf(surname: string): "f" | "m" | null {
  if (/(?:sk|ck|dzk)(?:a|iej|ą)$/u.test(surname.toLowerCase())) return "f";
  return /(?:sk|ck|dzk)(?:i|iego|iemu|im)$/u.test(surname.toLowerCase()) ? "m" : null;
}

/** "Stanisława Nowak" is a woman and "Stanisław Nowak" a man, for his surname would have changed with his name. */
const areTwo = (one: readonly string[], other: readonly string[]) =>
  one.some((word) => other.includes(word)) &&
  one.some((word) => other.some((his) => word === `${his}a` || his === `${word}a`));

/**
 * Whether two names are one person's in two cases, as far as their words tell: both of two words or more, in any order,
 * each the other's in another case. A name with initials is only itself.
 */
export function isSamePerson(one: string, other: string, stems: Stems): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (one.includes(".") || other.includes(".") || a.length < 2 || a.length !== b.length) return false;
  if (areTwo(a, b)) return false;
  const left = [...b];
  return a.every((word) => {
    const at = left.findIndex((his) => sexOf(word) === sexOf(his) && mayBeSameWord(word, his, stems));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Whether a surname or a given name alone may be that of a person who is named in full. */
export function mayBePartOf(alone: string, full: string, stems: Stems): boolean {
  return wordsOf(full).some((word) => sexOf(word) === sexOf(alone) && mayBeSameWord(word, alone, stems));
}

/** Whether two addresses are one: the same numbers, and a street that may be the same word in two cases. */
export function isSameHome(one: string, other: string, stems: Stems): boolean {
  const [a, b] = [homeParts(one), homeParts(other)];
  return a.numbers === b.numbers && mayBeSameWord(a.street, b.street, stems);
}

const HOME = /(?<street>\p{L}[\p{L}'’-]*)\s+(?:nr\s)?(?<numbers>\d.*)$/u;

function homeParts(home: string): { street: string; numbers: string } {
  const bare = home.replace(/,?\s*\d{2}-\d{3}\s\D*$/u, "");
  const { street, numbers } = HOME.exec(bare)?.groups ?? {};
  if (street === undefined || numbers === undefined) return { street: bare, numbers: "" };
  const flat = numbers.toLowerCase().replace(/[\s,]*(?:m|lok|lokal|mieszk|mieszkani[ae])\.?\s/u, "/");
  return { street, numbers: flat.replace(/\s/g, "") };
}
