import { claims } from "../claims.ts";
import { findMarks } from "../facts/find-marks.ts";
import type { Mark } from "../facts/mark.ts";
import { findAddresses } from "../places/find-addresses.ts";
import { findParcels } from "../places/find-parcels.ts";
import { type Article, findArticlesWithAct } from "./articles-with-act.ts";
import type { Entity } from "./entity.ts";
import { joinAmountsInWords } from "./join-amounts-in-words.ts";

type Piece = Omit<Entity, "text">;

/** A mark that is an entity by itself; an account counts only with its checksum. */
function asPiece(mark: Mark): Piece[] {
  const { kind, value, start, end } = mark;
  if (kind === "account" || kind === "streetName" || kind === "symbol" || kind === "number") return [];
  return [{ kind, value, start, end }];
}

/** What holds several marks, before the marks it holds. */
function widest(text: string, marks: readonly Mark[]): Piece[] {
  const articles: Article[] = findArticlesWithAct(
    text,
    marks.filter(({ kind }) => kind === "article"),
  );
  return [
    ...findAddresses(text).map((place): Piece => ({ kind: "address", ...place })),
    ...findParcels(text).map((place): Piece => ({ kind: "parcel", ...place })),
    ...articles,
    ...joinAmountsInWords(text, marks),
  ];
}

const CHECKED = new Set<string>(["pesel", "nip", "regon", "iban", "dowod", "passport", "kw", "ade", "email"]);

/**
 * What a Polish text names exactly, in order and without overlap: dates, terms, times and amounts in figures and words,
 * personal and other identifiers that pass their checksum, contacts, addresses, parcels, case signs, articles with
 * their act. The same facts as `hardFacts`, with wider places: `"ul. 11 Listopada 12/3, 43-300 Bielsko-Biała"` is one.
 */
export function findEntities(text: string): Entity[] {
  const marks = findMarks(text);
  const plain = marks.flatMap(asPiece);
  const certain = plain.filter(({ kind }) => CHECKED.has(kind));
  const claim = claims(text);
  const found: Entity[] = [];
  for (const piece of [...certain, ...widest(text, marks), ...plain]) {
    if (claim(piece.start, piece.end)) found.push({ ...piece, text: text.slice(piece.start, piece.end) });
  }
  return found.sort((a, b) => a.start - b.start);
}
