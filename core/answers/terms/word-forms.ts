import { fold, isStopword, type Lemmatizer, tokens } from "#core/language";

/** A word of a text as everything here compares it. */
export interface WordForms {
  /** As typed, in lower case. */
  surface: string;
  /** The word and its lemmas without diacritics. */
  forms: ReadonlySet<string>;
  folded: string;
  /** The likeliest lemma, without diacritics. */
  lemma: string;
  stopword: boolean;
  number: boolean;
  /** Begins with a capital in the text and does not begin it. */
  capital: boolean;
  start: number;
  end: number;
}

/** The words and numbers of a text with every form by which they may be compared. */
export function wordForms(text: string, lemmatizer: Lemmatizer): WordForms[] {
  const found: WordForms[] = [];
  let last = -1;
  for (const token of tokens(text)) {
    if (token.kind === "legal" || token.kind === "identifier") continue;
    if (token.start < last) continue;
    last = token.end;
    const folded = fold(token.text);
    const lemmas = token.kind === "word" ? lemmatizer.lemmas(token.text) : [token.text];
    found.push({
      surface: token.text,
      folded,
      lemma: fold(lemmas[0] ?? token.text),
      forms: new Set([folded, ...lemmas.map(fold)]),
      stopword: token.kind === "word" && (isStopword(lemmas[0] ?? token.text) || isStopword(token.text)),
      number: token.kind === "number" || /^\d/.test(token.text),
      capital: found.length > 0 && /^\p{Lu}/u.test(text.slice(token.start, token.end)),
      start: token.start,
      end: token.end,
    });
  }
  return found;
}
