import { dayNumber } from "#core/calendar";
import { sentences, type Token, tokens } from "#core/language";
import { VISIBILITIES } from "../types.ts";
import { FIELDS, type FieldName } from "./fields.ts";
import { LANGUAGES } from "./filter.ts";
import type { SegmentParts, StoredDocument, StoredPassage } from "./segment-parts.ts";
import { TermCounts } from "./term-counts.ts";
import type { TermDictionary, TokenTerms } from "./term-dictionary.ts";
import type { IndexedPassage } from "./types.ts";

/** Ends of an open period: the least and greatest day that the column holds. */
const ALWAYS_BEFORE = -2_147_483_648;
const ALWAYS_AFTER = 2_147_483_647;

/** How many times a word of the title counts as often as one of the text. Measured (see README). */
const TITLE_WEIGHT = 4;

/** Collects passages in memory and gives them as parts of a segment; one at a time of a dictionary. */
export class SegmentBuilder {
  readonly #dictionary: TermDictionary;
  readonly #counts: Record<FieldName, TermCounts>;
  readonly #documents: (StoredDocument & { passages: StoredPassage[] })[] = [];
  readonly #units: string[] = [];
  size = 0;

  constructor(dictionary: TermDictionary) {
    dictionary.begin();
    const { surface, lemmas, grams } = dictionary.fields;
    this.#dictionary = dictionary;
    this.#counts = {
      surface: new TermCounts(surface),
      lemmas: new TermCounts(lemmas),
      grams: new TermCounts(grams),
    };
  }

  /** Adds the passages of a document. @throws RangeError on a day that is none. */
  add(passages: readonly IndexedPassage[]): void {
    const [first] = passages;
    if (!first) return;
    const { documentId: id, digest } = first;
    this.#documents.push({ id, digest, passages: passages.map((passage) => this.#passage(passage)) });
  }

  parts(): SegmentParts {
    const field = (name: FieldName) => ({
      lengths: () => this.#counts[name].lengths(),
      terms: this.#counts[name].stored(),
    });
    return {
      documents: this.#documents,
      units: () => this.#units,
      fields: { surface: field("surface"), lemmas: field("lemmas"), grams: field("grams") },
    };
  }

  #passage(passage: IndexedPassage): StoredPassage {
    const title = this.#termsOf(tokens(passage.title));
    const words = tokens(passage.text);
    const text = this.#termsOf(words);
    for (const name of FIELDS) {
      const counts = this.#counts[name];
      counts.beginPassage();
      for (const token of title) counts.add(token[name], TITLE_WEIGHT);
      for (const token of text) counts.add(token[name], 1);
      counts.endPassage();
    }
    this.size++;
    return {
      id: passage.id,
      visibility: VISIBILITIES.indexOf(passage.visibility),
      unit: passage.unit === null ? 0 : this.#unit(passage.unit),
      language: LANGUAGES.indexOf(passage.language),
      validFrom: passage.validFrom === null ? ALWAYS_BEFORE : dayNumber(passage.validFrom),
      validTo: passage.validTo === null ? ALWAYS_AFTER : dayNumber(passage.validTo),
      lines: [title.map(({ line }) => line).join(" "), ...sentenceLines(passage.text, words, text)].join(
        "\n",
      ),
    };
  }

  #termsOf(words: readonly Token[]): TokenTerms[] {
    return words.map((token) => this.#dictionary.termsOf(token));
  }

  #unit(unit: string): number {
    const place = this.#units.indexOf(unit);
    return place >= 0 ? place + 1 : this.#units.push(unit);
  }
}

/** The lemmas of each sentence of a text. */
function sentenceLines(text: string, words: readonly Token[], terms: readonly TokenTerms[]): string[] {
  let at = 0;
  return sentences(text).map(({ end }) => {
    const lemmas: string[] = [];
    for (; at < words.length && words[at]!.start < end; at++) lemmas.push(terms[at]!.line);
    return lemmas.join(" ");
  });
}
