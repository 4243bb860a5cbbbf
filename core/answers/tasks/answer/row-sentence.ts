import type { FoundPassage } from "#core/knowledge";
import type { Reading } from "../../terms/reading.ts";
import { askedCells } from "./asked-cells.ts";
import type { Candidate } from "./candidates.ts";
import { rowsOf, type TableCell, type TableRow } from "./table-rows.ts";

/** Between what names the row and what it says. */
const DASH = " – ";
const labelled = ({ label, text }: TableCell) => (label ? `${label}: ${text}` : text);

/**
 * A row of a table as a sentence of the answer: what names the row, then the columns asked for, each with its header:
 * `Pełnomocnictwo – Opłata: 17 zł`. The whole row as it stands where the question does not tell the column.
 */
export function rowSentence(reading: Reading, candidate: Candidate): string {
  const hit = reading.hits[candidate.hit]!;
  const row = rowsOf(hit.hit.passage).find(
    ({ start, end }) => start === candidate.start && end === candidate.end,
  );
  const cells = row && askedCells(reading, hit, row);
  if (!cells) return candidate.text;
  const whole = hit.hit.passage.text.slice(candidate.start, candidate.end).trim();
  const lead = candidate.text.endsWith(whole) ? candidate.text.slice(0, -whole.length) : "";
  return `${lead}${cells.key.text}${DASH}${cells.asked.map(labelled).join("; ")}`;
}

/** The row that such a sentence was made of; undefined where it was made of none. */
export function rowOfSentence(sentence: string, passage: FoundPassage): TableRow | undefined {
  return rowsOf(passage).find(({ cells }) => cells.some((key) => saysRow(sentence, key, cells)));
}

function saysRow(sentence: string, key: TableCell, cells: readonly TableCell[]): boolean {
  const named = `${key.text}${DASH}`;
  const at = sentence.startsWith(named) ? 0 : sentence.indexOf(` ${named}`) + 1;
  if (at === 0 && !sentence.startsWith(named)) return false;
  let rest = sentence.slice(at + named.length);
  for (const cell of cells) {
    const said = labelled(cell);
    if (cell !== key && (rest === said || rest.startsWith(`${said}; `))) rest = rest.slice(said.length + 2);
  }
  return rest === "";
}
