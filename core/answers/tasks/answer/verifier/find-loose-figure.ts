import { fold, type HardFact } from "#core/language";
import { type Basis, factKey, type Piece } from "./pieces.ts";

/** What is said of a figure before it. */
type Bound = "about" | "at least" | "at most" | "from" | "until";

/** The longer expression first; each stands right before the figure, with at most two words between. */
const BOUNDS: readonly [Bound, RegExp][] = [
  [
    "about",
    /\b(?:okolo|ok\.|mniej wiecej|w przyblizeniu|orientacyjnie|jakies|prawie|blisko|niemal|niecal\w+|niespelna|srednio|przecietnie|circa|z grubsza|plus minus)\s+(?:\S+\s+){0,2}$/,
  ],
  [
    "at least",
    /\b(?:co najmniej|przynajmniej|minimum|minimalnie|nie mniej niz|nie krocej niz|nie wczesniej niz|najwczesniej|ponad|powyzej|wiecej niz|dluzej niz|od co najmniej)\s+(?:\S+\s+){0,2}$/,
  ],
  [
    "at most",
    /\b(?:najwyzej|co najwyzej|maksymalnie|maksimum|nie wiecej niz|nie dluzej niz|nie pozniej niz|najpozniej|ponizej|mniej niz|krocej niz)\s+(?:\S+\s+){0,2}$/,
  ],
  ["until", /\b(?:do|przed|w ciagu|w terminie|w czasie|przez)\s+(?:dnia\s+|godziny\s+|godz\.\s+)?$/],
  ["from", /\b(?:od|po|poczawszy od|dopiero od|dopiero po)\s+(?:dnia\s+|uplywie\s+|godziny\s+|godz\.\s+)?$/],
];
const LOOKED_BACK = 40;
const BOUNDED = new Set<HardFact["kind"]>(["amount", "date", "term", "time", "number"]);
/** What says the same. */
const ALIKE: Readonly<Record<Bound, readonly Bound[]>> = {
  about: ["about"],
  "at least": ["at least", "from"],
  "at most": ["at most", "until"],
  from: ["from", "at least"],
  until: ["until", "at most"],
};

/** A figure that the passages have in another sense: exact there and about here, a least that has become a most. */
export function findLooseFigure(sentence: Piece, basis: Basis): HardFact | undefined {
  return sentence.facts.find((fact) => {
    if (!BOUNDED.has(fact.kind)) return false;
    const said = boundOf(sentence.text, fact);
    const stated = basis.pieces.flatMap((piece) =>
      piece.facts.flatMap((other) => (factKey(other) === factKey(fact) ? [boundOf(piece.text, other)] : [])),
    );
    if (stated.length === 0) return false;
    if (said === null) return stated.every((bound) => bound === "at least");
    if (stated.some((bound) => bound !== null && ALIKE[said].includes(bound))) return false;
    if (said === "about" || said === "at least") return true;
    return !stated.includes(null);
  });
}

function boundOf(text: string, { start }: HardFact): Bound | null {
  const before = fold(text.slice(Math.max(0, start - LOOKED_BACK), start));
  return BOUNDS.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}

/** Days and times that mean something else tomorrow. */
const RELATIVE =
  /\b(?:dzis|dzisiaj|jutro|pojutrze|wczoraj|przedwczoraj|niebawem|wkrotce|lada dzien|(?:w|od|do|na|po|z|za) (?:koniec |konca |poczatku |poczatek |koncu )?(?:przyszl|nastepn|nadchodzac|zeszl|ubiegl|poprzedni|minion|tym|tego|biezac|obecn)\w* (?:tygodni|miesiac|rok|kwartal|poniedzialk|wtork|srod|czwart|piatk|sobot|niedziel|dni)\w*|(?:przyszl|zeszl|ubiegl|nastepn|nadchodzac)\w* (?:tygodn|miesiac|rok|kwartal)\w*|za (?:kilka|pare|dwa|trzy|cztery|tydzien|miesiac|rok|dzien|pol)\w*(?: dni| tygodn\w+| miesi\w+| lat\w*| godzin\w*| rok\w*)?|(?:dni|tygodni|miesiecy|lat|rok|tydzien|miesiac) temu|od zaraz|od reki|jeszcze w tym \w+)\b/g;

/** An expression of relative time that the passages do not have. */
export function findRelativeTime(sentence: Piece, basis: Basis): string | undefined {
  const known = fold(basis.text);
  return [...fold(sentence.text).matchAll(RELATIVE)]
    .map(([said]) => said)
    .find((said) => !known.includes(said));
}
