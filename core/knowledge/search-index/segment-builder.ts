import { sentences, type Token, tokens } from "#core/language";
import { VISIBILITIES } from "../types.ts";
import { ALWAYS_AFTER, ALWAYS_BEFORE, dayNumber } from "./days.ts";
import { FIELDS, type FieldName } from "./fields.ts";
import { LANGUAGES } from "./filter.ts";
import type { PostingsWriter } from "./postings.ts";
import type { SegmentParts, StoredDocument, StoredPassage, StoredTerm } from "./segment-parts.ts";
import type { IndexedPassage } from "./types.ts";
import type { WordTerms } from "./word-terms.ts";

/** How many times a word of the title counts as often as one of the text. Measured (see README). */
const TITLE_WEIGHT = 4;

/** Passages that hold a term and how often, in turns. */
type Counts = number[];

interface Field {
  terms: Map<string, Counts>;
  lengths: number[];
}

/** Where a token is counted, and its lemma. */
interface Counted extends Record<FieldName, readonly Counts[]> {
  line: string;
}

/** Collects passages in memory and gives them as parts of a segment. */
export class SegmentBuilder {
  readonly #wordTerms: WordTerms;
  readonly #documents: (StoredDocument & { passages: StoredPassage[] })[] = [];
  readonly #units: string[] = [];
  readonly #fields: Record<FieldName, Field>;
  readonly #words = new Map<string, Counted>();
  size = 0;

  constructor(wordTerms: WordTerms) {
    this.#wordTerms = wordTerms;
    const field = (): Field => ({ terms: new Map(), lengths: [] });
    this.#fields = { surface: field(), lemmas: field(), grams: field() };
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
      lengths: () => Uint32Array.from(this.#fields[name].lengths),
      terms: sortedTerms(this.#fields[name].terms),
    });
    return {
      documents: this.#documents,
      units: () => this.#units,
      fields: { surface: field("surface"), lemmas: field("lemmas"), grams: field("grams") },
    };
  }

  #passage(passage: IndexedPassage): StoredPassage {
    const title = tokens(passage.title).map((token) => this.#counted(token));
    const words = tokens(passage.text);
    const text = words.map((token) => this.#counted(token));
    for (const name of FIELDS) {
      let length = 0;
      for (const token of title) length += count(token[name], this.size, TITLE_WEIGHT);
      for (const token of text) length += count(token[name], this.size, 1);
      this.#fields[name].lengths.push(length);
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

  #unit(unit: string): number {
    const place = this.#units.indexOf(unit);
    return place >= 0 ? place + 1 : this.#units.push(unit);
  }

  #counted(token: Token): Counted {
    const known = token.kind === "word" ? this.#words.get(token.text) : undefined;
    if (known) return known;
    const { surface, lemmas, grams } = this.#wordTerms(token);
    const counted = {
      surface: this.#countsOf("surface", surface),
      lemmas: this.#countsOf("lemmas", lemmas),
      grams: this.#countsOf("grams", grams),
      line: lemmas.join(" "),
    };
    if (token.kind === "word") this.#words.set(token.text, counted);
    return counted;
  }

  #countsOf(name: FieldName, terms: readonly string[]): Counts[] {
    const known = this.#fields[name].terms;
    const all: Counts[] = [];
    for (const term of terms) {
      let counts = known.get(term);
      if (!counts) {
        // Not yet once, but room for the first: most terms never need more.
        counts = [this.size, 0];
        known.set(term, counts);
      }
      all.push(counts);
    }
    return all;
  }
}

/** Counts the terms of one token for a passage; gives how many times. */
function count(terms: readonly Counts[], passage: number, times: number): number {
  for (const counts of terms) {
    const last = counts.length - 2;
    if (counts[last] === passage) counts[last + 1]! += times;
    else counts.push(passage, times);
  }
  return terms.length * times;
}

/** The lemmas of each sentence of a text. */
function sentenceLines(text: string, words: readonly Token[], counted: readonly Counted[]): string[] {
  let at = 0;
  return sentences(text).map(({ end }) => {
    const lemmas: string[] = [];
    for (; at < words.length && words[at]!.start < end; at++) lemmas.push(counted[at]!.line);
    return lemmas.join(" ");
  });
}

function* sortedTerms(terms: ReadonlyMap<string, Counts>): Generator<StoredTerm> {
  for (const term of [...terms.keys()].sort()) {
    const counts = terms.get(term)!;
    const write = (postings: PostingsWriter) => {
      for (let n = 0; n < counts.length; n += 2) postings.add(counts[n]!, counts[n + 1]!);
    };
    yield { term, write };
  }
}
