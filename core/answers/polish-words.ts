import { EN_WORDS } from "./glossary/en.ts";
import { UK_WORDS } from "./glossary/uk.ts";

/** The Polish words for the municipal words of a question in another language, in its order; none where none is known. */
export function polishWords(text: string, language: "uk" | "en"): string[] {
  const glossary = language === "uk" ? UK_WORDS : EN_WORDS;
  const found: string[] = [];
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’.,-]*[\p{L}\p{N}]/gu) ?? [];
  for (let i = 0; i < words.length; ) {
    const pair = `${words[i]} ${words[i + 1] ?? ""}`;
    const entry = glossary.find(([key]) =>
      key.includes(" ") ? matches(pair, key) : matches(words[i]!, key),
    );
    if (entry) found.push(entry[1]);
    else if (/\d/.test(words[i]!) || (language === "uk" && /^[a-ząćęłńóśźż]/i.test(words[i]!)))
      found.push(words[i]!);
    i += entry?.[0].includes(" ") ? 2 : 1;
  }
  return found;
}

/** A key's word ending in `*` is the beginning of a word: neither language has a lemmatizer here. */
function matches(text: string, key: string): boolean {
  const words = text.split(" ");
  return key
    .split(" ")
    .every(
      (part, i) =>
        (part.endsWith("*") ? words[i]?.startsWith(part.slice(0, -1)) : words[i] === part) ?? false,
    );
}
