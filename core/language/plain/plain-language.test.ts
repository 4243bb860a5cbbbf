import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSyllables } from "./count-syllables.ts";
import { plainLanguage } from "./plain-language.ts";

/** An office sentence, written by us, and the same in plain words. */
const PAIRS: [office: string, plain: string][] = [
  [
    "W związku z niedotrzymaniem terminu załatwienia przedmiotowej sprawy uprzejmie informuje się, iż przewidywany termin wydania decyzji administracyjnej został przedłużony do dnia 31 stycznia 2026 r.",
    "Nie wydamy decyzji w terminie. Wydamy ją do 31 stycznia 2026 r. Przepraszamy.",
  ],
  [
    "Opłata skarbowa winna zostać uiszczona przez wnioskodawcę w terminie czternastu dni od dnia doręczenia niniejszego wezwania pod rygorem pozostawienia wniosku bez rozpoznania.",
    "Zapłać opłatę skarbową w ciągu 14 dni od dnia, w którym dostaniesz to pismo. Jeśli nie zapłacisz, nie zajmiemy się wnioskiem.",
  ],
  [
    "Dokonano weryfikacji kompletności złożonej dokumentacji i stwierdzono konieczność uzupełnienia brakujących załączników.",
    "Sprawdziliśmy wniosek. Brakuje w nim załączników. Dołącz je.",
  ],
  [
    "Celem uzyskania zaświadczenia potwierdzającego zameldowanie należy dokonać wypełnienia formularza wniosku.",
    "Chcesz potwierdzić, gdzie mieszkasz? Wypełnij wniosek.",
  ],
  [
    "Postępowanie administracyjne zostało wszczęte na skutek złożenia podania o udzielenie zezwolenia na usunięcie drzewa.",
    "Chcesz wyciąć drzewo, więc zaczęliśmy sprawę.",
  ],
  [
    "Odbiór odpadów wielkogabarytowych realizowany jest zgodnie z obowiązującym harmonogramem, przy czym zastrzega się możliwość wprowadzenia zmian terminów realizacji usługi.",
    "Duże śmieci wywozimy w dni z planu. Dni mogą się zmienić.",
  ],
];

function kinds(text: string): string[] {
  return plainLanguage(text)
    .findings.filter(({ kind }) => kind !== "longWord" && kind !== "longSentence")
    .map(({ kind, text: piece }) => `${kind}: ${piece}`);
}

describe("plain language", () => {
  it.each(PAIRS)("rates the plain version better: %s", (office, plain) => {
    const [hard, easy] = [plainLanguage(office), plainLanguage(plain)];
    expect(easy.fog).toBeLessThan(hard.fog);
    expect(easy.meanSentence).toBeLessThan(hard.meanSentence);
    expect(easy.longWords).toBeLessThan(hard.longWords);
    expect(easy.findings.length).toBeLessThan(hard.findings.length);
  });

  it.each([
    ["Decyzja została wydana.", ["passive: została wydana"]],
    ["Wniosek może być złożony w kasie.", ["passive: być złożony"]],
    ["Sprawa rozpatrywana jest na sesji.", ["passive: rozpatrywana jest"]],
    ["Wnioski zostaną dzisiaj przyjęte.", ["passive: zostaną dzisiaj przyjęte"]],
    ["Wydano decyzję i wszczęto sprawę.", ["impersonal: Wydano", "impersonal: wszczęto"]],
    ["Opłatę pobiera się w kasie.", ["impersonal: pobiera się"]],
    ["Nie dopuszcza się psów.", ["impersonal: dopuszcza się"]],
    ["Rada składa się z radnych.", []],
    ["Rano było warto.", []],
    ["To jest zielona strona urzędu.", []],
    ["Po rozpatrzeniu sprawy zadzwonimy.", ["verbalNoun: rozpatrzeniu"]],
    ["Mieszkanie ma dwa pokoje i pięciu lokatorów.", []],
    ["Zapłać do końca roku. Dostaniesz zaświadczenie.", []],
  ])("finds in %j %j", (text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  it("marks a chain of genitives as a whole", () => {
    const chains = plainLanguage("W celu dokonania weryfikacji prawidłowości rozliczenia kosztów.").findings;
    expect(chains.filter(({ kind }) => kind === "genitiveChain").map(({ text }) => text)).toEqual([
      "celu dokonania weryfikacji prawidłowości rozliczenia kosztów",
    ]);
    expect(kinds("Opłata za dowód jest w kasie urzędu miasta.")).toEqual([]);
  });

  it("measures sentences in words and marks those over twenty", () => {
    const long = `Masz ${"to ".repeat(20)}dziś.`;
    const report = plainLanguage(`Ala ma kota. ${long}`);
    expect(report).toMatchObject({ words: 25, sentences: 2, meanSentence: 12.5, longestSentence: 22 });
    expect(report.findings).toEqual([{ kind: "longSentence", text: long, start: 13, end: 13 + long.length }]);
    expect(plainLanguage(`Masz ${"to ".repeat(18)}dziś.`).findings).toEqual([]);
  });

  it("computes the FOG index of a text counted by hand", () => {
    // 8 words, 2 sentences, 1 word of four syllables or more.
    expect(plainLanguage("Tu jest administracja miasta. To nasz nowy dom.").fog).toBeCloseTo(6.6, 10);
  });

  it("says nothing of a text without words", () => {
    expect(plainLanguage(" \n…!")).toMatchObject({ words: 0, sentences: 0, fog: 0, findings: [] });
  });

  it("gives places that hold what they say, whatever the text", () => {
    const pieces = fc.constantFrom(
      ..."została |wydana |wydano| się |pobiera|. |\n|wydania |kosztów |5".split("|"),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 4 }))), (parts) => {
        const text = parts.join("");
        for (const { text: piece, start, end } of plainLanguage(text).findings) {
          expect(text.slice(start, end)).toBe(piece);
          expect(piece).not.toBe("");
        }
      }),
    );
  });
});

describe("syllables", () => {
  it.each([
    ["dom", 1],
    ["dania", 2],
    ["nauka", 3],
    ["auto", 2],
    ["europa", 3],
    ["muzeum", 3],
    ["nieuwaga", 4],
    ["zauważyć", 4],
    ["zaświadczenie", 4],
    ["organizacja", 5],
    ["decyzji", 3],
    ["unii", 2],
    ["administracyjny", 6],
    ["w", 0],
    ["123", 0],
  ])("counts in %j %i", (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});
