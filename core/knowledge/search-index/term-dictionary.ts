import { fold, grams, type Lemmatizer, type Token } from "#core/language";
import { FIELDS, type FieldName } from "./fields.ts";

/** A term of one field, and where the segment in the making holds it. */
export interface Term {
  readonly text: string;
  /** The segment that `counts` are of. */
  segment: number;
  /** Passages and how often each, in turns. */
  counts: number[];
}

export const NO_COUNTS: number[] = [];

/** The terms that a token is found by in each field, and its lemma for the second ranking. */
export interface TokenTerms extends Record<FieldName, readonly Term[]> {
  line: string;
}

/** With more terms than this, those that the last segment did not have are forgotten. */
const MOST_TERMS = 1_000_000;

/**
 * Gives the terms of tokens by the rules of `fieldTerms`. It remembers words, each term once, in order, from one
 * segment to the next: Polish texts repeat most of theirs.
 */
export class TermDictionary {
  readonly #lemmatizer: Lemmatizer;
  readonly #words = new Map<string, TokenTerms>();
  readonly #fields = { surface: new FieldTerms(), lemmas: new FieldTerms(), grams: new FieldTerms() };
  #segment = 0;

  constructor(lemmatizer: Lemmatizer) {
    this.#lemmatizer = lemmatizer;
  }

  /** Begins a segment, whose number marks the terms it has. */
  begin(): number {
    if (FIELDS.reduce((sum, name) => sum + this.#fields[name].size, 0) > MOST_TERMS) this.#forget();
    return ++this.#segment;
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

  /** The terms of a field that the segment in the making has, in ascending order. */
  used(name: FieldName): Term[] {
    return this.#fields[name].ofSegment(this.#segment);
  }

  #analyse({ kind, text }: Token): TokenTerms {
    const term = text.replace(/\s+/g, "");
    const surface = fold(term);
    const line = kind === "word" ? fold(this.#lemmatizer.lemma(term)) : surface;
    const cut = kind === "word" || kind === "number" ? grams(surface) : [];
    return {
      surface: [this.#fields.surface.of(surface)],
      lemmas: [this.#fields.lemmas.of(line)],
      grams: cut.map((gram) => this.#fields.grams.of(gram)),
      line,
    };
  }

  #forget(): void {
    for (const [text, { surface }] of this.#words)
      if (surface[0]!.segment !== this.#segment) this.#words.delete(text);
    for (const name of FIELDS) this.#fields[name].keep(this.#segment);
  }
}

/** With more new terms than one in so many of the others, they are sorted in. */
const NEW_OF = 10;

/** The terms of one field, each once. */
class FieldTerms {
  readonly #byText = new Map<string, Term>();
  /** Most terms in ascending order, and those that came since. */
  #sorted: Term[] = [];
  #fresh: Term[] = [];

  get size(): number {
    return this.#byText.size;
  }

  of(text: string): Term {
    let term = this.#byText.get(text);
    if (!term) {
      term = { text, segment: 0, counts: NO_COUNTS };
      this.#byText.set(text, term);
      this.#fresh.push(term);
    }
    return term;
  }

  /** The terms that a segment has, in ascending order. */
  ofSegment(segment: number): Term[] {
    const has = (term: Term) => term.segment === segment;
    this.#fresh.sort(byText);
    const terms = joined(this.#sorted.filter(has), this.#fresh.filter(has));
    if (this.#fresh.length * NEW_OF > this.#sorted.length) {
      this.#sorted = joined(this.#sorted, this.#fresh);
      this.#fresh = [];
    }
    return terms;
  }

  /** Forgets the terms that a segment does not have. */
  keep(segment: number): void {
    this.#sorted = this.ofSegment(segment);
    this.#fresh = [];
    this.#byText.clear();
    for (const term of this.#sorted) this.#byText.set(term.text, term);
  }
}

const byText = (a: Term, b: Term) => (a.text < b.text ? -1 : 1);

/** Two ascending lists as one. */
function joined(some: readonly Term[], others: readonly Term[]): Term[] {
  const all = new Array<Term>(some.length + others.length);
  for (let at = 0, s = 0, o = 0; at < all.length; at++) {
    const takeOther = s === some.length || (o < others.length && others[o]!.text < some[s]!.text);
    all[at] = takeOther ? others[o++]! : some[s++]!;
  }
  return all;
}
