import type { WordForms } from "../../../terms/word-forms.ts";
import { BEARING } from "./find-wrong-thing.ts";
import { type Basis, has, inFact, type Piece } from "./pieces.ts";

/** So much more a row has to tell of a column than another does. */
const LEAST = 0.5;

/** So much of a cell has to be said for it to be meant. */
const OF_A_CELL = 0.5;
/** What sets two statements against each other in one sentence. */
const CONTRAST = /;|,\s+(?:a|ale|natomiast|zaś|zas|lecz)\s/;

/**
 * What a sentence says by a row of a table that is not the row it speaks of: its words for one column stand in one
 * row only, and those for another column in another row only. Undefined where it keeps to its rows.
 */
export function findWrongRow(sentence: Piece, basis: Basis): string | undefined {
  const breaks = [...sentence.text.matchAll(new RegExp(CONTRAST, "g"))].map(({ index }) => index);
  const part = ({ start }: WordForms) => breaks.filter((at) => at < start).length;
  const words = sentence.words.filter((word) => tells(word) && !inFact(sentence, word));
  for (const table of basis.tables)
    for (let n = 0; n <= breaks.length; n++) {
      const wrong = wrongIn(
        table,
        words.filter((word) => part(word) === n),
        basis,
      );
      if (wrong) return wrong;
    }
  return undefined;
}

function wrongIn(
  { rows, sizes }: Basis["tables"][number],
  all: readonly WordForms[],
  basis: Basis,
): string | undefined {
  const width = Math.min(...rows.map(({ length }) => length));
  const inRow = (cells: readonly ReadonlySet<string>[], word: WordForms) =>
    cells.some((cell) => has(cell, word));
  // A word that many rows have tells none of them.
  const words = all.filter((word) => {
    const having = rows.filter((cells) => inRow(cells, word)).length;
    return having > 0 && having <= rows.length / 2;
  });
  const told = rows.map((cells) => cells.slice(0, width).map((cell) => tellOf(words, cell, basis)));
  for (let key = 0; key < width; key++)
    for (let value = 0; value < width; value++) {
      if (key === value) continue;
      const [spoken, other] = [best(told, key), best(told, value)];
      if (spoken.length === 0 || other.length === 0 || spoken.some((row) => other.includes(row))) continue;
      const odd = words.filter(
        (word) => has(rows[other[0]!]![value]!, word) && !spoken.some((row) => inRow(rows[row]!, word)),
      );
      const own = words.filter(
        (word) => has(rows[spoken[0]!]![key]!, word) && !other.some((row) => inRow(rows[row]!, word)),
      );
      if (own.length > 0 && odd.length >= sizes[other[0]!]![value]! * OF_A_CELL && odd.length > 0)
        return odd[0]!.surface;
    }
  return undefined;
}

const tells = (word: WordForms) =>
  !word.stopword && !word.number && ![...word.forms].some((form) => BEARING.has(form));

const tellOf = (words: readonly WordForms[], cell: ReadonlySet<string>, basis: Basis) =>
  words.reduce((sum, word) => sum + (has(cell, word) ? basis.weight(word) : 0), 0);

/** The rows that tell most in a column; none where none tells anything. */
function best(told: readonly (readonly number[])[], column: number): number[] {
  const most = Math.max(...told.map((row) => row[column]!));
  return most <= 0 ? [] : told.flatMap((row, i) => (row[column]! >= most - LEAST ? [i] : []));
}
