import { fold, type Lemmatizer } from "#core/language";
import { matchDoor } from "./match-door.ts";
import { ABUSIVE, CHAT, THREAT, TURNING } from "./routes/misuse.ts";
import { matchesAny } from "./routes/pattern.ts";
import { FAULT, MY_CASE, PERSON } from "./routes/people.ts";
import { CRISIS, DANGER, NEAR_DANGER, VIOLENCE } from "./routes/urgent.ts";
import { type WordForms, wordForms } from "./terms/word-forms.ts";
import type { Door } from "./types.ts";

/** Where a question goes. Everything but information ends the run at once. */
export type Route =
  | { kind: "urgent"; text: "danger" | "crisis" | "violence" }
  | { kind: "screened"; text: "abuse" | "instructions" }
  | { kind: "person" }
  | { kind: "my-case" }
  | { kind: "outside"; door: Door | null }
  | { kind: "information"; fault: boolean; nearDanger: boolean };

/** Routes a question by its words and their lemmas; the tables are in `routes/`. */
export function decideRoute(text: string, deps: { lemmatizer: Lemmatizer; doors: readonly Door[] }): Route {
  const words = wordForms(text, deps.lemmatizer);
  if (matchesAny(words, CRISIS)) return { kind: "urgent", text: "crisis" };
  if (matchesAny(words, VIOLENCE)) return { kind: "urgent", text: "violence" };
  if (matchesAny(words, DANGER)) return { kind: "urgent", text: "danger" };
  if (matchesAny(words, TURNING)) return { kind: "screened", text: "instructions" };
  if (matchesAny(words, THREAT) || isOnlyAbuse(words)) return { kind: "screened", text: "abuse" };
  if (matchesAny(words, PERSON)) return { kind: "person" };
  if (matchesAny(words, MY_CASE)) return { kind: "my-case" };
  const fault = matchesAny(words, FAULT);
  const door = fault ? null : matchDoor(words, deps);
  if (door) return { kind: "outside", door };
  if (matchesAny(words, CHAT)) return { kind: "outside", door: null };
  return { kind: "information", fault, nearDanger: matchesAny(words, NEAR_DANGER) };
}

const ABUSIVE_WORDS = new Set(ABUSIVE.map(fold));
/** With as many words of meaning beside the abuse, there is a question in it. */
const ASKABLE = 2;

function isOnlyAbuse(words: readonly WordForms[]): boolean {
  const abusive = (word: WordForms) => [word.folded, ...word.forms].some((form) => ABUSIVE_WORDS.has(form));
  if (!words.some(abusive)) return false;
  return words.filter((word) => !word.stopword && !abusive(word)).length < ASKABLE;
}
