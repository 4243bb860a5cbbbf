import { fold, type HardFact, relativeDates } from "#core/language";
import { type Basis, factKey, type Piece } from "./pieces.ts";

/** What is said of a figure before it. */
type Bound = "about" | "at least" | "at most" | "from" | "until";

const MORE = String.raw`(?:wiecej|dluzej|pozniej|(?:starsz|wieksz|wyzsz|dluzsz|drozsz|szersz)\w+) niz`;
const LESS = String.raw`(?:mniej|krocej|wczesniej|(?:mlodsz|mniejsz|nizsz|krotsz|tansz)\w+) niz`;
const bound = (words: string) => new RegExp(String.raw`\b(?:${words})\s+(?:\S+\s+){0,2}$`);
/** What stands before the figure, with at most two words between; what is denied first, since it holds the other. */
const BOUNDS: readonly [Bound, RegExp][] = [
  [
    "about",
    bound(
      String.raw`okolo|ok\.|mniej wiecej|w przyblizeniu|orientacyjnie|jakies|prawie|blisko|niemal|niecal\w+|niespelna|srednio|przecietnie|circa|z grubsza|plus minus`,
    ),
  ],
  [
    "at most",
    bound(
      `nie (?:\\S+ )?${MORE}|nie przekracza\\w*|najwyzej|co najwyzej|maksymalnie|maksimum|najpozniej|najdluzej|ponizej`,
    ),
  ],
  [
    "at least",
    bound(
      `nie (?:\\S+ )?${LESS}|co najmniej|przynajmniej|minimum|minimalnie|najwczesniej|ponad|powyzej|przekracza\\w*|${MORE}`,
    ),
  ],
  ["at most", bound(LESS)],
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
  return boundedIn(sentence).find((fact) => {
    const said = boundOf(sentence.text, fact);
    const stated = basis.pieces.flatMap((piece) =>
      boundedIn(piece).flatMap((other) =>
        factKey(other) === factKey(fact) ? [boundOf(piece.text, other)] : [],
      ),
    );
    if (stated.length === 0) return said === "about";
    if (said === null) return stated.every((bound) => bound === "at least");
    if (stated.some((bound) => bound !== null && ALIKE[said].includes(bound))) return false;
    if (said === "about" || said === "at least") return true;
    return !stated.includes(null);
  });
}

/** "Once" is a figure here, too. */
const boundedIn = ({ facts, text }: Piece): HardFact[] => [
  ...facts.filter(({ kind }) => BOUNDED.has(kind)),
  ...[...text.matchAll(/\braz\b/gi)].map(({ 0: value, index }) => ({
    kind: "number" as const,
    value,
    start: index,
    end: index + value.length,
  })),
];

function boundOf(text: string, { start }: HardFact): Bound | null {
  const before = fold(text.slice(Math.max(0, start - LOOKED_BACK), start));
  return BOUNDS.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}

const ABOUT = /\b(?:mniej wiecej|w przyblizeniu|okolo|plus minus|z grubsza)\b/;

/** "About", where the passages are exact throughout. */
export function findAbout(sentence: Piece, basis: Basis): string | undefined {
  const said = ABOUT.exec(fold(sentence.text))?.[0];
  return said !== undefined && !ABOUT.test(fold(basis.text)) ? said : undefined;
}

/** An expression of relative time whose words the passages do not have in one of their own. */
export function findRelativeTime(sentence: Piece, basis: Basis): string | undefined {
  const known = expressionsIn(basis.text).map(stemsOf);
  return expressionsIn(sentence.text).find((said) => {
    const stems = stemsOf(said);
    return !known.some((other) => stems.every((stem) => other.includes(stem)));
  });
}

const expressionsIn = (text: string) =>
  relativeDates(text, "pl").map(({ end, start }) => fold(text.slice(start, end)));

/** The words of meaning, without their endings: "z poprzedniego roku" and "w poprzednim roku" are alike. */
const stemsOf = (text: string) =>
  text.split(" ").flatMap((word) => (word.length > 2 ? [word.slice(0, Math.min(4, word.length - 1))] : []));
