import { fold, grams, type Lemmatizer, type Token } from "#core/language";
import { FIELDS, type FieldName } from "./fields.ts";

/** The terms that a token is found by in each field, as their numbers, and its lemma for the second ranking. */
export interface TokenTerms extends Record<FieldName, readonly number[]> {
  line: string;
}

/** With more terms than this all are forgotten. */
const MOST_TERMS = 1_000_000;

/**
 * Gives the terms of tokens by the rules of `fieldTerms`. It remembers words, and each term once, from one segment to
 * the next: Polish texts repeat most of theirs.
 */
export class TermDictionary {
  readonly #lemmatizer: Lemmatizer;
  #words = new Map<string, TokenTerms>();
  fields = newFields();

  constructor(lemmatizer: Lemmatizer) {
    this.#lemmatizer = lemmatizer;
  }

  /** Begins a segment; numbers given before may then stand for other terms. */
  begin(): void {
    if (FIELDS.reduce((sum, name) => sum + this.fields[name].size, 0) <= MOST_TERMS) return;
    this.#words = new Map();
    this.fields = newFields();
  }

  termsOf(token: Token): TokenTerms {
    if (token.kind !== "word") return this.#analyse(token);
    let terms = this.#words.get(token.text);
    if (!terms) {
      terms = this.#analyse(token);
      this.#words.set(token.text, terms);
    }
    return terms;
  }

  #analyse({ kind, text }: Token): TokenTerms {
    const term = text.replace(/\s+/g, "");
    const surface = fold(term);
    const line = kind === "word" ? fold(this.#lemmatizer.lemma(term)) : surface;
    const cut = kind === "word" || kind === "number" ? grams(surface) : [];
    return {
      surface: [this.fields.surface.numberOf(surface)],
      lemmas: [this.fields.lemmas.numberOf(line)],
      grams: cut.map((gram) => this.fields.grams.numberOf(gram)),
      line,
    };
  }
}

const newFields = (): Record<FieldName, FieldTerms> => ({
  surface: new FieldTerms(),
  lemmas: new FieldTerms(),
  grams: new FieldTerms(),
});

/** The terms of one field, numbered as they came. */
export class FieldTerms {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  /** The first of them by number, in ascending order of their text; the others came since. */
  #sorted: number[] = [];

  get size(): number {
    return this.#texts.length;
  }

  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  textOf(number: number): string {
    return this.#texts[number]!;
  }

  /** The numbers of all terms, in ascending order of their text. */
  sorted(): readonly number[] {
    const texts = this.#texts;
    const fresh = Array.from(
      { length: texts.length - this.#sorted.length },
      (_, n) => this.#sorted.length + n,
    );
    if (fresh.length > 0) this.#sorted = joined(this.#sorted, fresh.sort(byText(texts)), texts);
    return this.#sorted;
  }
}

const byText = (texts: readonly string[]) => (a: number, b: number) => (texts[a]! < texts[b]! ? -1 : 1);

/** Two ascending lists as one. */
function joined(some: readonly number[], others: readonly number[], texts: readonly string[]): number[] {
  const all = new Array<number>(some.length + others.length);
  for (let at = 0, s = 0, o = 0; at < all.length; at++) {
    const takeOther = s === some.length || (o < others.length && texts[others[o]!]! < texts[some[s]!]!);
    all[at] = takeOther ? others[o++]! : some[s++]!;
  }
  return all;
}
