import type { Span } from "../sentences.ts";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Where a quotation stands in a text, spaces and line breaks aside, from a place on; null where it does not stand in it
 * word for word.
 */
export function placeOfQuote(text: string, quote: string, from = 0): Span | null {
  const words = quote.trim().split(/\s+/);
  if (words[0] === "") return null;
  const pattern = new RegExp(words.map(escaped).join(String.raw`\s+`), "gu");
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found && { text: found[0], start: found.index, end: found.index + found[0].length };
}

/** The places of quotations that follow one another in a text; one that stands only before its forerunner is found there. */
export function placesOfQuotes(text: string, quotes: readonly string[]): (Span | null)[] {
  let from = 0;
  return quotes.map((quote) => {
    const place = placeOfQuote(text, quote, from) ?? placeOfQuote(text, quote);
    if (place) from = Math.max(from, place.start);
    return place;
  });
}
