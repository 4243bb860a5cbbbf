import type { Span } from "../sentences.ts";

const KIND = String.raw`(?:ul\.?|ulic(?:a|y|ę|ą)|al\.|alej(?:a|i|ę|e|ach)|pl\.|plac(?:u|em)?|os\.|osiedl(?:e|u|a)|rond(?:o|zie|a)|bulwar(?:u|ze)?|skwer(?:u|ze)?)`;
const CAPITAL = String.raw`\p{Lu}[\p{L}.'’-]{0,30}`;
const LINK = String.raw`(?:gen\.|św\.|ks\.|dr\.?|im\.|mjr\.?|płk\.?|kard\.|bp\.|prof\.|i|o|w|z|nad|pod)`;
/** "11 Listopada", "gen. Andersa", "Armii Krajowej", "1 Dywizji Pancernej". */
const NAME = String.raw`(?:\d{1,3}(?:-go|\.)?\s)?(?:${LINK}\s){0,2}${CAPITAL}(?:\s(?:${LINK}\s)?${CAPITAL}){0,4}`;
const STREET = new RegExp(String.raw`(?<![\p{L}\d])(?<kind>${KIND})\s?(?<name>(?-i:${NAME}))`, "giu");

/** A street, square or estate in a text: the place of its whole name with the word before it. */
export interface Street extends Span {
  kind: string;
  name: string;
}

/** The streets of a text, by the word before a name with a capital letter: `ul. 11 Listopada`, `pl. Ratuszowy`. */
export function findStreets(text: string): Street[] {
  return Array.from(text.matchAll(STREET), ({ 0: whole, index, groups }) => {
    const street = whole.replace(/[.,'’-]+$/, "");
    const name = groups!.name!.replace(/[.,'’-]+$/, "");
    return { text: street, kind: groups!.kind!, name, start: index, end: index + street.length };
  });
}
