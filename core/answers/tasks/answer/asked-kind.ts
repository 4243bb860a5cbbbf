import { fold } from "#core/language";
import type { WordForms } from "../../terms/word-forms.ts";

/** The kinds of answer that a question asks for. */
export const ASKED_KINDS = [
  "amount",
  "term",
  "hours",
  "date",
  "number",
  "documents",
  "place",
  "person",
  "reason",
  "law",
  "name",
  "how",
  "yes-no",
] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

const HOW_VERBS =
  "zlozyc zglosic zapisac zalatwic uzyskac dostac wyrobic zameldowac zarejestrowac zrobic wypelnic oddac kupic zaczac robic dzialac".split(
    " ",
  );

/** First match wins; each rule needs one form of every group. */
const RULES: [AskedKind, string[][]][] = [
  ["law", [["podstawa"], ["prawny"]]],
  [
    "law",
    [
      ["ustawa", "przepis", "artykul", "paragraf"],
      ["ktory", "jaki"],
    ],
  ],
  ["hours", [["godzina", "godzinach", "czynny", "otwarty", "godziny"]]],
  ["term", [["czekac", "trwac", "oczekiwanie", "dlugo"]]],
  ["term", [["ile"], ["dni", "dzien", "tydzien", "miesiac", "czas"]]],
  ["term", [["termin"]]],
  ["term", [["kiedy"], ["do"]]],
  ["amount", [["ile"], ["wychodzic", "wyjsc", "brac", "skasowac", "zl", "zlotych", "doplata", "taniej"]]],
  [
    "amount",
    [
      ["ile", "jaki", "czy"],
      ["kosztowac", "oplata", "koszt", "cena", "placic", "zaplacic", "stawka", "kwota"],
    ],
  ],
  ["amount", [["oplata", "koszt", "cena", "stawka", "kosztowac"]]],
  ["documents", [["dokument", "dokumenty", "zalacznik", "dolaczyc", "papier", "papiery", "zalaczyc"]]],
  [
    "documents",
    [
      ["co", "jaki"],
      ["przyniesc", "zabrac", "wziac", "przygotowac", "pokazac", "zaswiadczenie"],
    ],
  ],
  ["date", [["kiedy"]]],
  [
    "date",
    [
      ["rok", "dzien", "miesiac", "data", "wiek"],
      ["ktory", "jaki"],
    ],
  ],
  ["number", [["ile", "ilu", "iloma", "procent", "liczba", "odsetek"]]],
  ["place", [["gdzie", "skad", "dokad", "adres"]]],
  [
    "place",
    [
      ["miasto", "kraj", "miejsce", "miejscowosc", "panstwo", "pokoj", "ulica", "region"],
      ["ktory", "jaki"],
    ],
  ],
  ["reason", [["dlaczego", "czemu", "powod", "przyczyna", "cel"]]],
  ["person", [["kto", "kim"]]],
  ["name", [["nazywac", "nazwa", "imie", "nazwisko", "tytul"]]],
  ["how", [["jak"], HOW_VERBS]],
];

/** Headings of office documents and the kinds of answer below them. */
const HEADINGS: [RegExp, AskedKind[]][] = [
  [/ile (?:to )?kosztuje|oplat|stawk|cennik|koszt|ceny/, ["amount", "number"]],
  [/ile (?:sie )?czeka|termin|jak dlugo|czas|kiedy/, ["term", "date"]],
  [/dokument|zalaczn|co przygotowac|czego potrzeb|co zabrac|co wziac/, ["documents"]],
  [/gdzie|kontakt|adres/, ["place"]],
  [/godzin|czynn|kontakt/, ["hours"]],
  [/kto |dla kogo/, ["person"]],
  [/podstawa prawna|przepis/, ["law"]],
  [/jak |krok|co zrobic/, ["how"]],
];

/** The kinds of answer that a heading promises. */
export function headingKinds(heading: string): AskedKind[] {
  const plain = fold(heading);
  return HEADINGS.flatMap(([shape, kinds]) => (shape.test(plain) ? kinds : []));
}

/** Whether the kind of answer stands below the heading. */
export const headingFits = (heading: string, kind: AskedKind): boolean =>
  headingKinds(heading).includes(kind);

/** The kind of answer asked for; null where the words do not tell. */
export function askedKind(words: readonly WordForms[]): AskedKind | null {
  const forms = new Set(words.flatMap((word) => [word.folded, ...word.forms]));
  for (const [kind, groups] of RULES) {
    if (groups.every((group) => group.some((form) => forms.has(form)))) return kind;
  }
  return words[0]?.folded === "czy" ? "yes-no" : null;
}

const MONTH = "stycz|lut|mar[cz]|kwie[tc]|maj|czerw|lip[ci]|sierp|wrze[sś]|pa[zź]dziern|listopad|grud";
// An amount may stand below a header that names the unit: `Cena (zł): 17`.
const SHAPES: Partial<Record<AskedKind, RegExp>> = {
  amount:
    /\d[\d\s.,]*(?:zł|złot|PLN|euro|dolar|gr\b|mln|mld|tys|%)|(?:zł|PLN)\)?: ?\d|bezpłat|nie płac|za darmo|nie kosztuje/i,
  term: /\d+[-\s]*(?:dni|dzie|tyg|mies|lat|rok|godz)|miesi[ąę]c|tydzie|tygod|niezwłocznie|od ręki|do (?:\d|końca)|dni\b|lat\b/i,
  hours: /\d{1,2}[:.]\d{2}|godz|ponied|piąt|wtor|środ|czwart|sobot/i,
  date: new RegExp(String.raw`\b\d{4}\b|\d+ (?:${MONTH})|wieku|roku`, "i"),
  number:
    /\d|\b(?:jed[ne]|dw[aóu]|trz[ey]|czter|pięć|sześ|siedem|osiem|dziewię|dziesię|kilk|wiel|tysi|mili|sto)|połow/i,
  documents: /dołącz|załącz|dokument|wniosek|wniosk|zaświadcz|mapa|oświadcz|pełnomocnictw|formularz/i,
  place: /\b(?:w|we|na|do|z|ze|przy|ul\.|pl\.|koło|pod|nad) \p{Lu}|ulic|pokój|adres|budyn|siedzib/u,
  person: /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|prezydent|naczelnik|osoba|właściciel|każdy|przez/u,
  reason:
    /ponieważ|gdyż|\bbo\b|dlatego|w celu|z powodu|wskutek|aby|żeby|dzięki|ze względu|spowodow|\bprzez\b/i,
  law: /art\.|ustaw|rozporządz|§|uchwał/i,
  name: /[„"”«]|\p{Lu}\p{Ll}+|zwan|nazw/u,
};

/** Whether a sentence has the shape of an answer of the kind: an amount of money, a date, a name. */
export function hasShape(kind: AskedKind | null, text: string): boolean {
  const shape = kind ? SHAPES[kind] : undefined;
  return shape ? shape.test(text) : false;
}

/** Whether answers of the kind have a shape to be known by. */
export function isShaped(kind: AskedKind | null): boolean {
  return kind !== null && SHAPES[kind] !== undefined;
}
