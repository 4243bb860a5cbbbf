import { fold } from "../../fold.ts";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import type { Span } from "../../sentences.ts";
import { GIVEN_NAMES } from "../survival/name-words.ts";

/** What a line of a letter's head may be. */
export type LineKind = "office" | "person" | "group" | "salutation" | "label" | "address" | "other";

export interface LetterLine extends Span {
  kind: LineKind;
}

const OFFICE =
  /^(?:urząd|prezydent|burmistrz|wójt|starost|marszałek|wojewod|wojewódzk|powiatow|miejsk|gmin|miasto\s|samorządow|ministerstw|minister|komornik|sąd|naczelnik|straż|zakład|zarząd\s|ośrodek|biblioteka|szkoła|przedszkole|żłobek|spółdzielnia|wspólnota|fundacja|stowarzyszenie|firma|przedsiębiorstwo|komend|inspektor|dyrektor|izba|kolegium|rada\s|centrum|muzeum|wodociągi|państwow|główn|krajow|regionaln|okręgow|rejonow|kancelaria|parafia|zespół|dom\s|agencja|bank|towarzystwo|teatr|generaln|rzecznik|skarb|nadleśnictwo|klub)/iu;
const FIRM = /(?:sp\. z o\.o\.|s\.a\.|s\.c\.|sp\. j\.|sp\. k\.|[„"][^”"]+[”"])$/iu;
const GROUP =
  /^(?:mieszkańc|właściciel|rodzic|wykonawc|uczestni|stron[ya]|najemc|użytkowni|przedsiębiorc|podatni|organizator|kierowc|członkow|radni|sołtys|dyrektorzy|rolnic|sąsiedz|pracowni|kupcy|współwłaściciel)\p{L}*/iu;
const SALUTATION = /^(?:szanown\p{L}+|dzień dobry|witam)/iu;
const ADDRESS = /^(?:ul\.|al\.|pl\.|os\.|\d{2}-\d{3}|tel\.|e-mail|www)/iu;
const LABEL = /^(?:od|do|adresat|odbiorca|nadawca|wnioskodawca|temat|dotyczy|znak|nr|sygn)[^:]{0,20}:/iu;
const MOST_NAME_WORDS = 5;

/** The lines of a letter with what each may be. */
export function letterLines(text: string, lemmatizer: Lemmatizer): LetterLine[] {
  return Array.from(text.matchAll(/[^\n]+/g)).flatMap(({ 0: line, index }) => {
    const trimmed = line.trim();
    if (trimmed === "") return [];
    const start = index + line.indexOf(trimmed);
    return [{ text: trimmed, start, end: start + trimmed.length, kind: kindOf(trimmed, lemmatizer) }];
  });
}

function kindOf(line: string, lemmatizer: Lemmatizer): LineKind {
  if (SALUTATION.test(line)) return "salutation";
  if (LABEL.test(line)) return "label";
  if (ADDRESS.test(line)) return "address";
  if (/[.:;]$/.test(line) && !FIRM.test(line)) return "other";
  if (OFFICE.test(line) || FIRM.test(line)) return "office";
  if (isPersonLine(line, lemmatizer)) return "person";
  return GROUP.test(line) ? "group" : "other";
}

/** "Jan Kowalski", "Ewa i Marek Zielińscy": a few words with capitals, one of them a given name. */
export function isPersonLine(line: string, lemmatizer: Lemmatizer): boolean {
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > MOST_NAME_WORDS) return false;
  if (!words.every((word) => word === "i" || /^\p{Lu}[\p{L}'’-]+$/u.test(word))) return false;
  return words.some((word) => [fold(word), ...lemmatizer.lemmas(word)].some((form) => GIVEN_NAMES.has(form)));
}
