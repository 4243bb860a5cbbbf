import type { Mark } from "../facts/mark.ts";
import { ACTS, type ActName } from "./acts.ts";
import type { Entity } from "./entity.ts";

export type Article = Omit<Entity, "text">;

const REACH = 240;
const GAP = /^[\s,]{0,4}/u;
/** "ustawy z dnia 16 listopada 2006 r." before the title. */
const ACT = /^(?:ustawy|ustawie|ustawą|ustawa|uchwały|rozporządzenia|zarządzenia)(?!\p{L})/iu;
const ENACTED = /^\s{1,3}z(?:\sdnia)?\s\d{1,2}[.\s]{1,2}[\p{L}\d]{1,13}[.\s]{1,2}\d{4}(?:\s?r(?:\.|oku)?)?/iu;
/** A title that is not in the table goes on to the next sign or capital letter. */
const UNKNOWN_TITLE =
  /^\s{0,2}(?:[–-]\s)?(?:o|w\ssprawie)(?:\s\p{Ll}{1,24}){1,8}(?=[\s)]{0,2}(?:[.,;:()\n]|$))/u;

/** The act whose name goes on the longest here: "k.p.w." is no "k.p.". */
function titleAt(text: string, within: readonly ActName[]): { name: string; length: number } | null {
  let longest: { name: string; length: number } | null = null;
  for (const { pattern, name } of within) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (longest?.length ?? 0)) longest = { name, length };
  }
  return longest;
}

function actAt(text: string): { name: string; length: number } | null {
  const short = titleAt(text, ACTS.short);
  if (short) return short;
  const kind = ACT.exec(text)?.[0] ?? "";
  if (kind === "") return null;
  const enacted = ENACTED.exec(text.slice(kind.length))?.[0] ?? "";
  const begin = kind.length + enacted.length;
  const rest = text.slice(begin);
  const title = titleAt(rest, ACTS.titled);
  if (title) return { name: title.name, length: begin + title.length };
  const unknown = UNKNOWN_TITLE.exec(rest)?.[0];
  if (!unknown) return null;
  const name = `${kind.toLowerCase().replace(/^ustaw.+$/u, "ustawa")} ${unknown.trim().replace(/^[–-]\s/u, "")}`;
  return { name, length: begin + unknown.length };
}

/** The articles whose act is named after them, "art. 35 § 3 k.p.a.", with the act inside their place. */
export function findArticlesWithAct(text: string, articles: readonly Mark[]): Article[] {
  return articles.flatMap(({ value, start, end }) => {
    const after = text.slice(end, end + REACH);
    const gap = GAP.exec(after)![0].length;
    const act = actAt(after.slice(gap));
    return act ? [{ kind: "article", value, start, end: end + gap + act.length, act: act.name }] : [];
  });
}
