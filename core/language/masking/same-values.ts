import { fold } from "../fold.ts";
import type { Lemmatizer } from "../lemmas/load-lemmatizer.ts";
import { oneSpelling, type PersonalDatum } from "./find-personal-data.ts";
import { isSameHome, isSamePerson, mayBePartOf } from "./same-name.ts";
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
const MOST_COMPARED = 200;
const isFull = ({ kind, text }: PersonalDatum) => kind !== "name" || text.includes(" ");

/**
 * Which value each datum is. Names in full come first: a surname or a given name alone is the one person's who has it,
 * and nobody's where two have.
 * @param open data that stand where everyone may read them
 */
export function sameValues(
  data: readonly PersonalDatum[],
  open: ReadonlySet<PersonalDatum>,
  lemmatizer: Lemmatizer,
): Map<PersonalDatum, Value> {
  const shared = new Map<PersonalDatum, Value>();
  const shelves = new Map<string, Known[]>();
  for (const datum of [...data.filter(isFull), ...data.filter((one) => !isFull(one))]) {
    const spelling = oneSpelling(datum);
    const keys = shelvesOf(datum, spelling);
    const known = new Set(keys.flatMap((key) => shelves.get(key) ?? []));
    const same = [...known].filter((one) => isSame(datum, spelling, one, lemmatizer));
    const exact = same.find(({ text }) => text === datum.text)?.value;
    const candidates = new Set(same.map(({ value }) => value));
    const [only] = exact ? [exact] : candidates.size === 1 ? candidates : [];
    const value = only && only.forms.size < MOST_FORMS ? only : newValue(datum);
    value.kept ||= open.has(datum);
    value.forms.add(datum.text);
    shared.set(datum, value);
    if (exact !== value) for (const key of keys) put(shelves, key, { value, text: datum.text, spelling });
  }
  return shared;
}

const newValue = ({ kind }: PersonalDatum): Value => ({ kind, kept: false, forms: new Set() });

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

function isSame(datum: PersonalDatum, spelling: string, known: Known, lemmatizer: Lemmatizer): boolean {
  if (spelling === known.spelling) return true;
  if (datum.kind === "home") return isSameHome(known.text, datum.text, lemmatizer);
  if (datum.kind !== "name") return false;
  return isFull(datum)
    ? isSamePerson(known.text, datum.text, lemmatizer)
    : mayBePartOf(datum.text, known.text, lemmatizer);
}
