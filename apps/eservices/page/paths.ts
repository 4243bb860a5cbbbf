import { type Locale, localePath } from "#core/i18n";
import { CATALOGUE } from "./page.tsx";

export const DRAFTS = `${CATALOGUE}/wnioski`;

/** The address of a draft, or of one of its pages, in a language. */
export function draftPath(locale: Locale, id: string, page?: string): string {
  return localePath(locale, page === undefined ? `${DRAFTS}/${id}` : `${DRAFTS}/${id}/${page}`);
}
