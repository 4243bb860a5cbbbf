import type { Basis, Piece } from "./pieces.ts";

/** Words for opposite things, or that wrong sentences take for one another, by their lemmas without diacritics. */
const ANTONYMS: readonly (readonly [string, string])[] = [
  ["przed", "po"],
  ["krotszy", "dlugi"],
  ["krotki", "dlugi"],
  ["maly", "duzy"],
  ["maly", "wielki"],
  ["mniej", "wiecej"],
  ["najwyzej", "najmniej"],
  ["mlody", "stary"],
  ["wczesniej", "pozniej"],
  ["wczesny", "pozny"],
  ["pierwszy", "ostatni"],
  ["otwarty", "zamkniety"],
  ["czynny", "nieczynny"],
  ["z", "bez"],
  ["od", "do"],
  ["wolno", "zakazany"],
  ["prywatny", "publiczny"],
  ["osobiscie", "pelnomocnik"],
  ["papierowy", "elektroniczny"],
  ["pisemny", "ustny"],
  ["pisemnie", "ustnie"],
  ["staly", "czasowy"],
  ["nowy", "stary"],
  ["wysoki", "niski"],
  ["powyzej", "ponizej"],
  ["ponad", "ponizej"],
  ["wlasciciel", "najemca"],
  ["kupno", "sprzedaz"],
  ["dorosly", "dziecko"],
  ["obowiazkowy", "dobrowolny"],
  ["platny", "bezplatny"],
  ["zlozyc", "odebrac"],
  ["wniosek", "decyzja"],
  ["ojciec", "matka"],
  ["kupujacy", "sprzedajacy"],
  ["urzad", "sad"],
  ["dluzej", "krocej"],
  ["wiekszy", "mniejszy"],
  ["zawsze", "czasem"],
  ["wszystek", "zaden"],
  ["kazdy", "zaden"],
  ["wlaczac", "wylaczac"],
  ["wjazd", "wyjazd"],
  ["gminny", "krajowy"],
  ["rano", "wieczor"],
];

/** Words of the sentence whose opposite the source has, and not them. */
export function antonymsIn(sentence: Piece, source: Piece, basis: Basis): number {
  let found = 0;
  for (const word of sentence.words)
    for (const [a, b] of ANTONYMS)
      for (const [own, other] of [
        [a, b],
        [b, a],
      ] as const)
        if (word.forms.has(own) && source.forms.has(other) && !source.forms.has(own))
          found += basis.forms.has(own) ? 0.5 : 1;
  return found;
}
