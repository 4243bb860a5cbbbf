import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { type Span, sentences } from "../../sentences.ts";
import { meaningWords, shareAmong } from "./meaning-words.ts";

/** What a text says to whoever works on it, and not to its reader. */
const ORDER =
  /(?<!\p{L})(?:napisz|dopisz|odpowiedz|odpowiadaj|zignoruj|ignoruj|pomiń|zapomnij|streść|przetłumacz|podaj w odpowiedzi|uwaga dla (?:systemu|modelu|asystenta)|poprzedni\p{L}{1,3} (?:polece|instrukcj)\p{L}*|system\p{L}{0,2}:|asystencie|tłumaczu|sztuczn\p{L}{1,3} inteligencj\p{L}+|ignore|disregard|write|reply|respond)(?!\p{L})/iu;
/** What tells of such an order, in any of the languages. */
const TOLD =
  /uwag\p{L}* dla|polece\p{L}+|nakaz\p{L}+|napis\p{L}+|dopis\p{L}+|zapomn\p{L}+|tłumacz\p{L}*|instrukcj\p{L}+|поле?кажч\p{L}*|переклад\p{L}+|допиш\p{L}+|напиш\p{L}+|instruct\p{L}*|translator|write|add|ignore/iu;

/** Whether a text says something to whoever works on it. */
export const isOrder = (text: string): boolean => ORDER.test(text);

const LEAST_ALIKE = 0.6;

/** The sentences of a Polish text that say what an order in the source wants said, and do not tell that it is one. */
export function obeyedOrders(source: string, output: string, lemmatizer: Lemmatizer): Span[] {
  const theirs = sentences(source).map((span) => ({
    order: ORDER.test(span.text),
    words: meaningWords(span.text, lemmatizer),
  }));
  if (!theirs.some(({ order }) => order)) return [];
  return sentences(output).filter(({ text }) => {
    if (TOLD.test(text)) return false;
    const words = meaningWords(text, lemmatizer);
    const alike = (orders: boolean) =>
      Math.max(
        0,
        ...theirs.filter(({ order }) => order === orders).map((one) => shareAmong(words, one.words)),
      );
    return alike(true) >= LEAST_ALIKE && alike(true) > alike(false);
  });
}

/** Whether a text that has an order in it was put into another language without it being told. */
export const hidesOrder = (source: string, output: string): boolean =>
  ORDER.test(source) && !TOLD.test(output);
