import { fold } from "../fold.ts";
import type { Lemmatizer } from "../lemmas/load-lemmatizer.ts";
import { oneSpelling, type PersonalDatum } from "./find-personal-data.ts";
import { isSameHome, isSamePerson, mayBePartOf, type Stems, stemsBy } from "./same-name.ts";
import { MOST_FORMS } from "./tokens.ts";

/** One value in all its spellings and cases. */
export interface Value {
  kind: PersonalDatum["kind"];
  /** It stands where everyone may read it. */
  kept: boolean;
  forms: Set<string>;
}

interface Known {
  value: Value;
  text: string;
  spelling: string;
}

/** A text with more values that begin alike is hostile or a list; what comes after them is each a value of its own. */
const MOST_COMPARED = 40;
const isFull = ({ kind, text }: PersonalDatum) => kind !== "name" || text.includes(" ");

/**
 * Which value each datum is. Names in full come first: a surname or a given name alone is the one person's who has it,
 * and nobody's where two have.
 * @param open data that stand where everyone may read them: their values are kept, but a surname that everyone may read
 * keeps no name in full, and what may be somebody's who is hidden is hidden
 */
export function sameValues(
  open: readonly PersonalDatum[],
  secret: readonly PersonalDatum[],
  lemmatizer: Lemmatizer,
): Map<PersonalDatum, Value> {
  const shared = new Map<PersonalDatum, Value>();
  const stems = stemsBy(lemmatizer);
  const byText = new Map<string, Set<Value>>();
  const shelves = new Map<string, Known[]>();
  const read = (datum: PersonalDatum, kept: boolean) => {
    const spelling = oneSpelling(datum);
    const keys = shelvesOf(datum, spelling);
    const text = `${datum.kind} ${datum.text}`;
    const known = new Set(keys.flatMap((key) => shelves.get(key) ?? []));
    const same = new Set(
      [...known].flatMap((one) => (isSame(datum, spelling, one, stems) ? [one.value] : [])),
    );
    const exact = byText.get(text) ?? new Set<Value>();
    const only =
      onlyOne(new Set([...same, ...exact])) ?? onlyOne(new Set([...exact].filter((one) => !one.kept)));
    const value =
      only && only.forms.size < MOST_FORMS ? only : { kind: datum.kind, kept, forms: new Set<string>() };
    if (!value.forms.has(datum.text))
      for (const key of keys) put(shelves, key, { value, text: datum.text, spelling });
    value.forms.add(datum.text);
    byText.set(text, (byText.get(text) ?? new Set()).add(value));
    shared.set(datum, value);
  };
  for (const datum of fullFirst(open)) read(datum, true);
  for (const datum of fullFirst(secret)) read(datum, false);
  return shared;
}

const fullFirst = (data: readonly PersonalDatum[]) => [
  ...data.filter(isFull),
  ...data.filter((datum) => !isFull(datum)),
];

/** The one value that it can be: the hidden one where one is hidden. */
function onlyOne(values: ReadonlySet<Value>): Value | undefined {
  const hidden = [...values].filter(({ kept }) => !kept);
  const likely = hidden.length > 0 ? hidden : [...values];
  return likely.length === 1 ? likely[0] : undefined;
}

function put(shelves: Map<string, Known[]>, key: string, known: Known): void {
  const shelf = shelves.get(key) ?? [];
  if (shelf.length < MOST_COMPARED) shelf.push(known);
  shelves.set(key, shelf);
}

/** Where values stand that may be the same: no case changes the first two letters of a name, nor the numbers of a house. */
function shelvesOf({ kind, text }: PersonalDatum, spelling: string): string[] {
  if (kind === "home")
    return [
      `home ${text
        .replace(/\d{2}-\d{3}/u, "")
        .replace(/\D+/gu, " ")
        .trim()}`,
    ];
  if (kind !== "name") return [`${kind} ${spelling}`];
  return [...new Set(text.split(" ").map((word) => `name ${fold(word).slice(0, 2)}`))];
}

function isSame(datum: PersonalDatum, spelling: string, known: Known, stems: Stems): boolean {
  if (spelling === known.spelling) return true;
  if (datum.kind === "home") return isSameHome(known.text, datum.text, stems);
  if (datum.kind !== "name") return false;
  return isFull(datum)
    ? isSamePerson(known.text, datum.text, stems)
    : mayBePartOf(datum.text, known.text, stems);
}
