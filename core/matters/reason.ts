import type { MatterWord } from "./words/matter-words.ts";

type Language = "pl" | "uk" | "en";

const MOST_WORDS = 3;
/** Shorter words, and these, tell a person nothing. */
const SHORTEST = 3;
const SMALL = new Set(
  `the and for our with from that this have has does was are who how what can will would there they them their about
   for not you your get need want should could our his her its been when but але або для від про нас нам вас вам мені мене мій моя моє мої наш наша цей ця яка який які чому коли
   треба хочу хоче потрібно можна чи щоб вже ще він вона вони`.split(/\s+/),
);
const SAYS = {
  pl: (words: readonly string[]) => `bo piszesz: ${words.map((word) => `„${word}”`).join(", ")}`,
  uk: (words: readonly string[]) => `бо ви пишете: ${words.map((word) => `«${word}»`).join(", ")}`,
  en: (words: readonly string[]) => `because you write: ${words.map((word) => `“${word}”`).join(", ")}`,
} as const;
const GENERAL = {
  pl: "bo tak załatwisz sprawę, która nie pasuje do innych",
  uk: "бо так можна вирішити справу, яка не підходить до інших",
  en: "because it is for what fits no other service",
} as const;
const FAINT = {
  pl: "bo Twoje słowa są najbliższe tej sprawie",
  uk: "бо ваші слова найближчі до цієї справи",
  en: "because your words are nearest to this service",
} as const;

/** Why a service is suggested, by the strongest words in the order of the text, those that stand together as one; null without words. */
export function reasonFor(text: string, words: readonly MatterWord[], language: Language): string | null {
  const telling = words.filter(({ end, start }) => {
    const word = text.slice(start, end).toLowerCase();
    return word.length >= SHORTEST && !SMALL.has(word);
  });
  const chosen = telling.slice(0, MOST_WORDS).sort((a, b) => a.start - b.start);
  if (chosen.length === 0) return null;
  const spans: { start: number; end: number }[] = [];
  for (const { end, start } of chosen) {
    const last = spans.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  return SAYS[language](spans.map(({ end, start }) => text.slice(start, end)));
}

/** Why a service is suggested that no single word names. */
export const reasonWithoutWords = (language: Language, general: boolean): string =>
  general ? GENERAL[language] : FAINT[language];
