import { type Lemmatizer, tokens } from "#core/language";
import { type FieldName, fieldTerms } from "./fields.ts";
import { isFiller } from "./is-filler.ts";

/** Terms of one field that are searched, at most; more cost time and find nothing else. */
const MAX_TERMS = 400;

/**
 * The terms of a question for each field, each once, without the words that only hold a sentence together;
 * a question of nothing but those keeps them.
 */
export function queryTerms(text: string, lemmatizer: Lemmatizer): Record<FieldName, string[]> {
  const meaningful = withoutFillers(text, lemmatizer);
  const terms = fieldTerms(meaningful.trim() === "" ? text : meaningful, lemmatizer);
  const once = (field: FieldName) => [...new Set(terms[field])].slice(0, MAX_TERMS);
  return { surface: once("surface"), lemmas: once("lemmas"), grams: once("grams") };
}

/** The text with its fillers blanked out, save those inside a legal reference or a symbol. */
function withoutFillers(text: string, lemmatizer: Lemmatizer): string {
  const all = tokens(text);
  const whole = all.filter(({ kind }) => kind === "legal" || kind === "identifier");
  let rest = text;
  for (const word of all) {
    const { start, end } = word;
    if (!isFiller(word, text, lemmatizer)) continue;
    if (whole.some((token) => token.start <= start && end <= token.end)) continue;
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return rest;
}
