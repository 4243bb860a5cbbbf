import { MOST_WORDS, type Piece } from "./pieces.ts";

const FEWEST_WORDS = 80;

/** Short neighbours joined until a passage has 80 words; table pieces stay alone. */
export function joinPieces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  pieces.forEach((piece, at) => {
    const last = joined.at(-1);
    const fits =
      last && last.kind !== "table" && piece.kind !== "table" && last.words + piece.words <= MOST_WORDS;
    const isShort = last && (last.words < FEWEST_WORDS || remaining(pieces, at) < FEWEST_WORDS);
    if (fits && isShort) {
      last.kind = piece.words > last.words ? piece.kind : last.kind;
      last.text = `${last.text}\n\n${piece.text}`;
      last.words += piece.words;
    } else {
      joined.push({ ...piece });
    }
  });
  return joined;
}

/** Words from here to the section's end or its next table, counted no further than needed. */
function remaining(pieces: Piece[], from: number): number {
  let words = 0;
  for (let at = from; at < pieces.length && words < FEWEST_WORDS; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.kind === "table") break;
    words += piece.words;
  }
  return words;
}
