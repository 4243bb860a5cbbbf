import { type Basis, factKey, has, type Piece } from "./pieces.ts";

/** So much of the words of both are the same where a sentence is a piece with something changed. */
const NEARLY = 0.75;
const NOT = new Set(["nie", "bez", "ani"]);

/**
 * What is changed in a sentence that is a piece of a passage nearly word for word, where a change can only be one of
 * its sense: a "not" more or less, a figure that stands elsewhere. Undefined where it is none or nothing such is changed.
 */
export function findAltered(sentence: Piece, basis: Basis): string | undefined {
  const near = basis.pieces
    .map((piece) => ({ piece, alike: Math.min(held(sentence, piece), held(piece, sentence)) }))
    .filter(({ alike }) => alike >= NEARLY)
    .sort((a, b) => b.alike - a.alike);
  const best = near[0]?.piece;
  if (!best) return undefined;
  const own = new Set(best.facts.map(factKey));
  const moved = sentence.facts.find((fact) => !own.has(factKey(fact)));
  if (moved) return moved.value;
  return nots(sentence) === nots(best) ? undefined : "nie";
}

/** The share of one's words that the other has. */
function held({ words }: Piece, { forms }: Piece): number {
  const counted = words.filter(({ number }) => !number);
  return counted.length === 0 ? 0 : counted.filter((word) => has(forms, word)).length / counted.length;
}

const nots = ({ words }: Piece) => words.filter(({ folded }) => NOT.has(folded)).length;
