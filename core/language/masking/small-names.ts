import type { Lemmatizer } from "../lemmas/load-lemmatizer.ts";
import { PLACE_BEFORE } from "./cues.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { isKnownToAll } from "./not-people.ts";
import { REACH } from "./surroundings.ts";
import { SURNAME } from "./words.ts";

/** Endings that hardly any adjective but a surname has. */
const FAMILY = /(?:[aeo]wsk|[iy]ńsk|[ie]ck|alsk)(?:i|a|iego|iej|iemu|im|ą)$/u;
const SMALL_AFTER =
  /(?<!\p{L})(?:nazywam\ssię|z\stej\sstrony)\s(?<name>\p{L}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+){1,2})/giu;
const SMALL_PAN = /(?<!\p{L})pan(?:a|u|em|ie|i|ią)?\s(?<name>\p{Ll}{4,})(?!\p{L})/giu;
const SMALL_PAIR = /(?<!\p{L})(?<name>\p{Ll}{3,}\s\p{Ll}[\p{Ll}-]{3,})(?!\p{L})/gu;

/** Names in small letters: after "nazywam się", and a common given name beside what looks like a surname. */
export function smallNames(text: string, lemmatizer: Lemmatizer): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: whole, groups } of text.matchAll(SMALL_AFTER)) {
    const words = groups!.name!.split(/\s/);
    const third = words[2];
    const kept = third === undefined || lemmatizer.ordinary(third) ? words.slice(0, 2) : words;
    const start = index + whole.length - groups!.name!.length;
    found.push({ start, end: start + kept.join(" ").length });
  }
  for (const { 0: whole, groups, index } of text.matchAll(SMALL_PAN)) {
    const end = index + whole.length;
    if (FAMILY.test(groups!.name!)) found.push({ start: end - groups!.name!.length, end });
  }
  for (const { 0: name, index } of text.matchAll(SMALL_PAIR)) {
    const [first, second] = name.split(/\s/) as [string, string];
    const isGiven = (word: string) => lemmatizer.lemmas(word).some((lemma) => GIVEN_NAMES.has(lemma));
    const pair = (a: string, b: string) =>
      (FAMILY.test(b) || (SURNAME.test(b) && !lemmatizer.ordinary(b))) && isGiven(a);
    if (PLACE_BEFORE.test(text.slice(Math.max(0, index - REACH), index))) continue;
    if (isKnownToAll(second) || isKnownToAll(first)) continue;
    if (pair(first, second) || pair(second, first)) found.push({ start: index, end: index + name.length });
  }
  return found;
}
