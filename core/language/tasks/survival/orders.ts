import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { type Span, sentences } from "../../sentences.ts";
import { alikeAmong } from "./alike-sentences.ts";
import { meaningWords } from "./meaning-words.ts";

/** What a text says to whoever works on it, and not to its reader. */
const ORDER = new RegExp(
  [
    String.raw`(?<!\p{L})(?:napisz|dopisz|powiedz|odpowiedz|podaj|stwierdź|streść|przetłumacz),?\s(?:że|iż|:)`,
    String.raw`(?<!\p{L})(?:zignoruj|ignoruj|zapomnij|pomiń|porzuć)(?:\s\S{1,20}){0,4}\s(?:polece|instrukcj|zasad|wytyczn)`,
    String.raw`(?<!\p{L})uwaga dla (?:systemu|modelu|asystenta|programu|tłumacza)`,
    String.raw`(?<!\p{L})(?:asystencie|tłumaczu|modelu językowy|sztuczna inteligencjo|system\s?:)`,
    String.raw`\b(?:ignore|disregard|forget)(?:\s\S{1,20}){0,4}\s(?:instruction|prompt|rule)`,
    String.raw`\b(?:write|say|reply|respond|add)\s(?:that\b|:)|\byou are now\b|\btranslator,`,
  ].join("|"),
  "iu",
);
/** What tells of such an order, in any of the languages. */
const TOLD =
  /(?<!\p{L})(?:uwag\p{L}* dla|polece\p{L}+|nakaz\p{L}+|(?:na|do)?pisz\p{L}*|napis\p{L}+|dopis\p{L}+|zapomn\p{L}+|tłumacz\p{L}*|instrukcj\p{L}+|переклад\p{L}+|допиш\p{L}+|напиш\p{L}+|instruct\p{L}*|translators?|writes?|adds?|ignor\p{L}+)(?!\p{L})/iu;

/** Whether a text says something to whoever works on it. */
export const isOrder = (text: string): boolean => ORDER.test(text);

const LEAST_ALIKE = 0.6;

/** The sentences of a Polish text that say what an order in the source wants said, and do not tell that it is one. */
export function obeyedOrders(source: string, output: string, lemmatizer: Lemmatizer): Span[] {
  const read = ({ text }: Span) => ({ words: meaningWords(text, lemmatizer) });
  const [orders, others] = [true, false].map((order) =>
    sentences(source).filter(({ text }) => isOrder(text) === order),
  );
  if (orders!.length === 0) return [];
  const [likeOrder, likeOther] = [alikeAmong(orders!.map(read)), alikeAmong(others!.map(read))];
  return sentences(output).filter((said) => {
    if (TOLD.test(said.text)) return false;
    const { words } = read(said);
    const share = likeOrder(words).share;
    return share >= LEAST_ALIKE && share > likeOther(words).share;
  });
}

/** Whether a text that has an order in it was put into another language without it being told. */
export const hidesOrder = (source: string, output: string): boolean =>
  ORDER.test(source) && !TOLD.test(output);
