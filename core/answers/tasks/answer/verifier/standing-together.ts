import type { WordForms } from "../../../terms/word-forms.ts";
import { type Basis, has, type Piece } from "./pieces.ts";

/** Of neighbours in the sentence: the shares that stand in one clause, in one piece, and in no piece together. */
export function pairsOf(
  words: readonly WordForms[],
  basis: Basis,
): { clause: number; piece: number; apart: number } {
  let [all, clause, piece, apart] = [0, 0, 0, 0];
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1]!, words[i]!];
    if (!has(basis.forms, a) || !has(basis.forms, b)) continue;
    all++;
    const both = (forms: ReadonlySet<string>) => has(forms, a) && has(forms, b);
    if (basis.pieces.some(({ clauses }) => clauses.some(({ forms }) => both(forms)))) clause++;
    if (
      basis.pieces.some(
        ({ above, forms }) =>
          both(forms) || (has(forms, a) && has(above, b)) || (has(forms, b) && has(above, a)),
      )
    )
      piece++;
    else apart++;
  }
  return { clause: all ? clause / all : 1, piece: all ? piece / all : 1, apart };
}

/** How far neighbours of the sentence stand apart in the source, in words: the mean, and the most. */
export function distances(words: readonly WordForms[], source: Piece): [number, number] {
  const places = (word: WordForms) =>
    source.words.flatMap((other, place) =>
      [...word.forms].some((form) => other.forms.has(form)) ? [place] : [],
    );
  const found: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [places(words[i - 1]!), places(words[i]!)];
    if (a.length > 0 && b.length > 0)
      found.push(Math.min(...a.flatMap((x) => b.map((y) => Math.abs(x - y)))));
  }
  return found.length === 0
    ? [0, 0]
    : [found.reduce((sum, one) => sum + one, 0) / found.length, Math.max(...found)];
}

/** How many pieces have to be taken together for all words that any has. */
export function piecesNeeded(words: readonly WordForms[], basis: Basis): number {
  let left = words.filter((word) => basis.pieces.some(({ forms }) => has(forms, word)));
  let needed = 0;
  while (left.length > 0 && needed < 5) {
    const best = basis.pieces.reduce((most, piece) => {
      const rest = left.filter((word) => !has(piece.forms, word));
      return rest.length < most.length ? rest : most;
    }, left);
    if (best.length === left.length) break;
    left = best;
    needed++;
  }
  return needed;
}
