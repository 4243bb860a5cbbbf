import { CARDINAL_FORMS } from "./numeral-words.ts";

const CASES = { nominative: 0, genitive: 1 } as const;
/** One, two to four, and as in the genitive plural. */
const SCALES: [value: number, one: [string, string], few: string, many: string][] = [
  [1_000_000, ["milion", "miliona"], "miliony", "milionów"],
  [1_000, ["tysiąc", "tysiąca"], "tysiące", "tysięcy"],
];
const LARGEST = 999_999_999;

function underThousand(n: number, grammaticalCase: 0 | 1): string[] {
  const rest = n % 100;
  const parts = rest < 20 ? [n - rest, rest] : [n - rest, rest - (rest % 10), rest % 10];
  const words = parts.filter((part) => part > 0);
  return words.map((part) => {
    const forms = CARDINAL_FORMS.get(part)!;
    return part === 1 && n > 1 ? forms[0]! : forms[grammaticalCase]!;
  });
}

function isFew(n: number): boolean {
  return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
}

/**
 * A whole number from 0 to 999,999,999 in Polish words, as after "słownie" (nominative) or "w terminie" (genitive):
 * `numberInWords(598)` is `"pięćset dziewięćdziesiąt osiem"`. Throws a RangeError for other numbers.
 */
export function numberInWords(n: number, grammaticalCase: keyof typeof CASES = "nominative"): string {
  if (!Number.isInteger(n) || n < 0 || n > LARGEST)
    throw new RangeError(`No whole number up to ${LARGEST}: ${n}`);
  const at = CASES[grammaticalCase];
  if (n === 0) return CARDINAL_FORMS.get(0)![at]!;
  const words: string[] = [];
  let rest = n;
  for (const [value, one, few, many] of SCALES) {
    const count = Math.floor(rest / value);
    rest %= value;
    if (count === 1) words.push(one[at]);
    else if (count > 1) words.push(...underThousand(count, at), at === 0 && isFew(count) ? few : many);
  }
  return [...words, ...underThousand(rest, at)].join(" ");
}
