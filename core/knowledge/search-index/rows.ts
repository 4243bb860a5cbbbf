import { Field, Int32, Schema, Utf8 } from "apache-arrow";
import { indexTerms, type Lemmatizer, sentences, tokens } from "#core/language";
import { ALWAYS_AFTER, ALWAYS_BEFORE, dayNumber } from "./days.ts";
import type { IndexedPassage } from "./types.ts";
import type { WordTerms } from "./word-terms.ts";

/** How many times a word of the title counts as often as one of the text. Measured (see README). */
const TITLE_WEIGHT = 4;

/** Text columns that are searched, each with its own index; terms joined by spaces. */
export const FIELDS = ["surface", "lemmas", "grams"] as const;
export type FieldName = (typeof FIELDS)[number];

export interface Row extends Record<FieldName, string>, Record<string, unknown> {
  id: string;
  document_id: string;
  digest: string;
  visibility: string;
  unit: string | null;
  language: string;
  valid_from: number;
  valid_to: number;
  /** For the second ranking: lemmas without diacritics, the title and each sentence a line of its own. */
  lines: string;
}

export const SCHEMA = new Schema([
  ...["id", "document_id", "digest", "visibility"].map((name) => new Field(name, new Utf8(), false)),
  new Field("unit", new Utf8(), true),
  new Field("language", new Utf8(), false),
  ...["valid_from", "valid_to"].map((name) => new Field(name, new Int32(), false)),
  ...[...FIELDS, "lines"].map((name) => new Field(name, new Utf8(), false)),
]);

/** The terms of a text for each field. `surface` is without diacritics, since people leave them out. */
export function fieldTerms(text: string, lemmatizer: Lemmatizer): Record<FieldName, string[]> {
  const { folded, lemmas, grams } = indexTerms(text, lemmatizer);
  return { surface: folded, lemmas, grams };
}

/** A passage as a row of the table. @throws RangeError on a day that is none. */
export function rowOf(passage: IndexedPassage, wordTerms: WordTerms): Row {
  const title = joinedTerms(passage.title, wordTerms);
  const text = joinedTerms(passage.text, wordTerms);
  const joined = (field: FieldName) =>
    [...Array.from({ length: TITLE_WEIGHT }, () => title[field]), text[field]]
      .filter((terms) => terms !== "")
      .join(" ");
  return {
    id: passage.id,
    document_id: passage.documentId,
    digest: passage.digest,
    visibility: passage.visibility,
    unit: passage.unit,
    language: passage.language,
    valid_from: passage.validFrom === null ? ALWAYS_BEFORE : dayNumber(passage.validFrom),
    valid_to: passage.validTo === null ? ALWAYS_AFTER : dayNumber(passage.validTo),
    surface: joined("surface"),
    lemmas: joined("lemmas"),
    grams: joined("grams"),
    lines: [passage.title, ...sentences(passage.text).map(({ text }) => text)]
      .map((line) =>
        tokens(line)
          .map((token) => wordTerms(token).line)
          .join(" "),
      )
      .join("\n"),
  };
}

/** The terms of a text for each field, as `fieldTerms` gives them, joined by spaces. */
function joinedTerms(text: string, wordTerms: WordTerms): Record<FieldName, string> {
  const terms = tokens(text).map(wordTerms);
  const joined = (field: FieldName) =>
    terms
      .map((term) => term[field])
      .filter((term) => term !== "")
      .join(" ");
  return { surface: joined("surface"), lemmas: joined("lemmas"), grams: joined("grams") };
}
