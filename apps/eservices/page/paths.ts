import { type Locale, localePath } from "#core/i18n";
import { CATALOGUE } from "./page.tsx";

export const DRAFTS = `${CATALOGUE}/wnioski`;
export const DEFINITIONS = `${CATALOGUE}/definicje`;

/** The last part of the address of the page of proposals. */
export const FROM_WORDS = "z-opisu";

/** The address of a draft, or of one of its pages, in a language. */
export function draftPath(locale: Locale, id: string, page?: string): string {
  return localePath(locale, page === undefined ? `${DRAFTS}/${id}` : `${DRAFTS}/${id}/${page}`);
}

/** The address of a definition, the same in every language. */
export const definitionPath = (hash: string) => `${DEFINITIONS}/${hash}.json`;
