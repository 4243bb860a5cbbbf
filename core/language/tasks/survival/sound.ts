import { fold } from "../../fold.ts";

/** Cyrillic consonants as Polish writes their sound; vowels are left out. */
const CYRILLIC: Record<string, string> = {
  б: "b",
  в: "v",
  г: "h",
  ґ: "h",
  д: "d",
  ж: "z",
  з: "z",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ф: "f",
  х: "h",
  ц: "k",
  ч: "k",
  ш: "s",
  щ: "sk",
};
const DIGRAPHS: [RegExp, string][] = [
  [/rz/g, "z"],
  [/sz|sh/g, "s"],
  [/cz/g, "k"],
  [/ch/g, "h"],
  [/ts/g, "k"],
  [/w/g, "v"],
  [/g/g, "h"],
  [/c|q/g, "k"],
  [/x/g, "ks"],
];

/** The consonants of a name as they sound, so that `Kowalski` and `Ковальський` are alike: `kvlsk`. */
export function soundOf(name: string): string {
  let plain = fold(name);
  for (const [letters, sound] of DIGRAPHS) plain = plain.replace(letters, sound);
  const read = Array.from(plain, (letter) => CYRILLIC[letter] ?? letter).join("");
  return read.replace(/[^bdfhklmnprstvz]/g, "").replace(/(.)\1+/g, "$1");
}

/** Endings differ from case to case and from language to language. */
const LEAST = 3;
const ENDING = 2;

/** Whether two names may be one by their sound. */
export function soundsLike(one: string, other: string): boolean {
  const [a, b] = [soundOf(one), soundOf(other)];
  const length = Math.min(a.length, b.length);
  if (length < LEAST) return a === b;
  return (
    Math.abs(a.length - b.length) <= ENDING &&
    a.slice(0, Math.max(LEAST, length - 1)) === b.slice(0, Math.max(LEAST, length - 1))
  );
}
