import type { StatedValue } from "./stated-values.ts";

const WORD = String.raw`["„”«]?\p{Lu}[\p{L}\d&+-]*["”»]?`;
const FORM = String.raw`(?:sp\.\s?z\.?\s?o\.?\s?o\.?|spółka\sz\s(?:o\.\s?o\.|ograniczoną\sodpowiedzialnością)|S\.\s?A\.|sp\.\s?j\.|sp\.\s?k\.|s\.\s?c\.)`;
/** A company by its form. */
const COMPANY = new RegExp(
  String.raw`(?<![\p{L}\d])(?<name>${WORD}(?:\s${WORD}){0,5}\s${FORM})(?!\p{L})`,
  "u",
);
/** Other bodies, in any case, and what they are called. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/Fundacj(?:a|i|ę|ą)/u, "Fundacja"],
  [/Stowarzyszeni(?:e|a|u|em)/u, "Stowarzyszenie"],
  [/Wspólnot(?:a|y|ę|ą)\sMieszkaniow(?:a|ej|ą)/u, "Wspólnota Mieszkaniowa"],
  [/Spółdzielni(?:a|i|ę|ą)\sMieszkaniow(?:a|ej|ą)/u, "Spółdzielnia Mieszkaniowa"],
];
const CALLED = String.raw`\s(?<name>${WORD}(?:\s(?:${WORD}|dla|na|i|w|z)){0,4})`;
/** Verbs and nouns that begin a sentence before the name of a company. */
const NOT_OF_NAME =
  /^(?:Reprezentuję|Reprezentujemy|Firma|Firmy|Spółka|Spółki|Jako|My|Jesteśmy|Działam|Prowadzę|Nasza|W|Wnioskodawca|Nazwa)\s/u;
/** What tells that the body writes. */
const WRITES =
  /reprezentuj|w\simieniu|(?<!\p{L})jako\s|jesteśmy|(?<!\p{L})nasz|wnioskodaw|(?<!\p{L})(?:nazwa|firma):|(?<!\p{L})NIP|wnosi\s|składa\s|zarząd|prezes|від\sімені|представля|on\sbehalf|represent|we\sare|(?<!\p{L})our\s/iu;
const REACH = 60;

/** The company or other body that writes, where the text names one alone; its name in the basic form. */
export function bodyIn(text: string): StatedValue | null {
  const found = [...companies(text), ...others(text)].filter(({ end, start }) => isWriting(text, start, end));
  const names = new Set(found.map(({ value }) => value));
  return names.size === 1 ? found[0]! : null;
}

function isWriting(text: string, start: number, end: number): boolean {
  const lineBefore = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const around = `${lineBefore.slice(-REACH)} ${text.slice(end, end + REACH).split(/\n|\.\s\p{Lu}/u)[0]}`;
  const alone = lineBefore.trim() === "" && /^[,.;]?\s*(?:\n|$)/u.test(text.slice(end));
  return alone || WRITES.test(around);
}

function companies(text: string): (StatedValue & { value: string })[] {
  const found = Array.from(text.matchAll(new RegExp(COMPANY, "gu")));
  return found.map(({ groups, index }) => {
    let name = groups!.name!;
    let start = index;
    for (let words = NOT_OF_NAME.exec(name); words; words = NOT_OF_NAME.exec(name)) {
      name = name.slice(words[0].length);
      start += words[0].length;
    }
    return { value: name, start, end: index + groups!.name!.length };
  });
}

function others(text: string): (StatedValue & { value: string })[] {
  return KINDS.flatMap(([kind, basic]) =>
    Array.from(text.matchAll(new RegExp(`${kind.source}${CALLED}`, "gu")), ({ 0: whole, groups, index }) => ({
      value: `${basic} ${groups!.name!}`,
      start: index,
      end: index + whole.length,
    })),
  );
}
