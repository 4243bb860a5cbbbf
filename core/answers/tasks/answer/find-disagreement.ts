import { type HardFact, hardFacts } from "#core/language";
import type { Reading } from "../../terms/reading.ts";
import type { WordForms } from "../../terms/word-forms.ts";
import { askedCells, covers, wordsIn } from "./asked-cells.ts";
import { type AskedKind, askedKind, hasShape } from "./asked-kind.ts";
import type { RankedCandidate } from "./built-in.ts";
import { rowsOf } from "./table-rows.ts";
import { weekdaysIn } from "./weekdays.ts";

/** The values that can be compared to the letter, by the kind of answer asked for. */
const VALUES: Partial<Record<AskedKind, HardFact["kind"]>> = {
  amount: "amount",
  term: "term",
  hours: "time",
};
/** Only what could be given as the answer too is compared with it. */
const LOOKED_AT = 12;
const LEAST_BESIDE_BEST = 0.02;
/** Words that say that a value follows, and not what it is the value of. */
const BEARING = new Set(
  `wynosic kosztowac oplata skarbowy koszt cena stawka kwota wysokosc placic zaplacic nalezy termin czas czekac trwac
   oczekiwanie wydawac wydac wydawany rozpatrywac rozpatrzyc zalatwiac zalatwic zalatwienie dostac dostawac otrzymac
   urzad miasto miejski godzina czynny otwarty czynne pracowac przyjmowac ciag przed obecnie aktualnie rodzaj sprawa`.split(
    /\s+/,
  ),
);
/** The facts of another kind that make a condition: an article or a telephone beside the value makes none. */
const CONDITIONS = new Set<HardFact["kind"]>(["amount", "date", "term", "time", "number"]);
const NEGATION = new Set(["nie", "bez", "nikt"]);
const TELLING = 0.5;

interface Statement {
  candidate: RankedCandidate;
  values: string[];
  /** Other facts and days of the week, which make it the value of something else. */
  conditions: string;
  words: WordForms[];
  /** Words of the statement and of the title and headings above it. */
  forms: ReadonlySet<string>;
}

/**
 * Two passages that give different values for what was asked, about the same matter and under the same conditions;
 * null where there are none, or where a word in one of them may make it another matter: a false alarm is worse here
 * than a silence. What is in force and visible has been told by the search.
 */
export function findDisagreement(
  reading: Reading,
  ranked: readonly RankedCandidate[],
): [RankedCandidate, RankedCandidate] | null {
  const kind = askedKind(reading.terms.words);
  const value = kind ? VALUES[kind] : undefined;
  const best = ranked[0];
  if (!kind || !value || !best) return null;
  const looked = ranked
    .slice(0, LOOKED_AT)
    .filter(
      ({ share, kind: piece, text, standing }) =>
        share >= best.share * LEAST_BESIDE_BEST &&
        piece !== "list" &&
        standing !== "behind" &&
        hasShape(kind, text),
    );
  if (new Set(looked.map(({ hit }) => hit)).size < 2) return null;
  const stated = looked.flatMap((candidate) => statementOf(reading, candidate, value) ?? []);
  const [first, ...others] = stated;
  const other = first && others.find((one) => disagree(reading, first, one));
  return first && other ? [first.candidate, other.candidate] : null;
}

function statementOf(reading: Reading, candidate: RankedCandidate, kind: HardFact["kind"]): Statement | null {
  const hit = reading.hits[candidate.hit]!;
  const { passage } = hit.hit;
  let spans: { start: number; end: number }[] = [candidate];
  if (candidate.kind === "row") {
    const row = rowsOf(passage).find(({ start }) => start === candidate.start);
    const cells = row && askedCells(reading, hit, row);
    if (!cells) return null;
    spans = [
      cells.key,
      ...cells.asked.filter(({ text }) => hardFacts(text).some((fact) => fact.kind === kind)),
    ];
    if (spans.length !== 2) return null;
  }
  const text = spans.map(({ start, end }) => passage.text.slice(start, end)).join(". ");
  const facts = hardFacts(text);
  const values = [...new Set(facts.flatMap((fact) => (fact.kind === kind ? [fact.value] : [])))].sort();
  if (values.length === 0 || values.length > (kind === "time" ? 2 : 1)) return null;
  const others = facts.filter((fact) => fact.kind !== kind && CONDITIONS.has(fact.kind));
  const words = spans.flatMap(({ start, end }) => wordsIn(hit, start, end));
  return {
    candidate,
    values,
    conditions: [...others.map((fact) => fact.value).sort(), ...[...weekdaysIn(text)].sort()].join("|"),
    words,
    forms: new Set([...words.flatMap(({ forms }) => [...forms]), ...hit.context.forms]),
  };
}

function disagree(reading: Reading, a: Statement, b: Statement): boolean {
  const [one, two] = [a, b].map(({ candidate }) => reading.hits[candidate.hit]!.hit.passage);
  if (one!.id === two!.id) return false;
  if (one!.documentId === two!.documentId && (a.candidate.kind === "row" || b.candidate.kind === "row"))
    return false;
  if (a.values.length !== b.values.length || a.conditions !== b.conditions) return false;
  if (a.values.every((value, i) => sameLength(value, b.values[i]!))) return false;
  return isSameMatter(reading, a, b) && !addsWords(a, b) && !addsWords(b, a);
}

/** Both are about all that the question names, and each tells at least one such word itself or in its headings. */
function isSameMatter({ terms, hits }: Reading, a: Statement, b: Statement): boolean {
  const telling = terms.content.flatMap(({ weight, word }, i) =>
    weight >= TELLING && !BEARING.has(word.lemma) ? [i] : [],
  );
  const own = [a, b].map(({ candidate, words }) =>
    covers(terms, [...words, ...hits[candidate.hit]!.context.words]),
  );
  return telling.length > 0 && telling.every((term) => own.every((of) => of.has(term)));
}

/** Whether a statement has a word of meaning that the other and its headings do not have. */
function addsWords({ words }: Statement, { forms, words: theirs }: Statement): boolean {
  const says = (all: readonly WordForms[]) => all.filter(({ folded }) => NEGATION.has(folded)).length;
  if (says(words) !== says(theirs)) return true;
  return words.some(
    (word) =>
      !word.stopword &&
      !word.number &&
      !/^(?:zl|pln|gr|grosz|dzien|dni|tydzien|tygodni|miesiac|miesiecy|rok|lat|godz)$/.test(word.lemma) &&
      ![...word.forms].some((form) => forms.has(form) || BEARING.has(form)),
  );
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** Equal values, and a month beside thirty days: a spelling, not a contradiction. */
function sameLength(a: string, b: string): boolean {
  if (a === b) return true;
  const days = (value: string) => {
    const [, count, unit] = /^(\d+) (day|week|month|year)s?$/.exec(value) ?? [];
    return unit ? Number(count) * DAYS[unit]! : Number.NaN;
  };
  return Math.abs(days(a) - days(b)) <= days(a) * 0.04;
}
