import type { ReadHit, Reading } from "../../terms/reading.ts";
import { covers, daysAsked, namesColumn, weightOf, wordsIn } from "./asked-cells.ts";
import type { Candidate } from "./candidates.ts";
import { rowsOf } from "./table-rows.ts";
import { weekdaysIn } from "./weekdays.ts";

/**
 * How a row stands among those of its table: `ahead` where it has more of what tells the rows apart, `named` where
 * the question says the header of a column too, `behind` where another row has more.
 */
export type RowStanding = "ahead" | "named" | "behind" | null;

interface Standing {
  hit: number;
  start: number;
  /** Terms of the question in the row, and whether it is for the day of the week asked about. */
  terms: ReadonlySet<number>;
  day: boolean;
  named: boolean;
}

/** A word that hardly tells anything does not choose a row. */
const LEAST_DIFFERENCE = 0.45;

/**
 * How every candidate that is a row stands in its table, in the order of the candidates; null for any other, and
 * where the question does not tell the rows of a table apart. A table may be spread over several passages.
 */
export function rowStandings(reading: Reading, candidates: readonly Candidate[]): RowStanding[] {
  const days = daysAsked(reading.terms);
  const tables = new Map<string, Standing[]>();
  for (const hit of new Set(candidates.flatMap(({ kind, hit }) => (kind === "row" ? [hit] : [])))) {
    const read = reading.hits[hit]!;
    const rows = tables.get(tableOf(read)) ?? [];
    for (const row of rowsOf(read.hit.passage)) {
      const { start, end } = row;
      const named = days.size > 0 ? weekdaysIn(read.hit.passage.text.slice(start, end)) : new Set<number>();
      rows.push({
        hit,
        start,
        terms: covers(reading.terms, wordsIn(read, start, end)),
        named: namesColumn(reading, read, row),
        day: named.size > 0 && [...days].some((day) => named.has(day)),
      });
    }
    tables.set(tableOf(read), rows);
  }
  return candidates.map((candidate) => {
    if (candidate.kind !== "row") return null;
    const rows = tables.get(tableOf(reading.hits[candidate.hit]!)) ?? [];
    const own = rows.find(({ hit, start }) => hit === candidate.hit && start === candidate.start);
    if (!own || rows.length < 2) return null;
    const score = (row: Standing) => weightOf(reading.terms, row.terms) + (row.day ? 1 : 0);
    const scores = rows.map(score);
    const [most, least] = [Math.max(...scores), Math.min(...scores)];
    if (most - least < LEAST_DIFFERENCE) return null;
    if (score(own) < most - LEAST_DIFFERENCE / 2) return "behind";
    return own.named ? "named" : "ahead";
  });
}

const tableOf = ({ hit: { passage } }: ReadHit) => [passage.documentId, ...passage.headingPath].join("\n");
