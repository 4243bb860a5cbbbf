import { getCookie } from "hono/cookie";
import { isTheme, type Theme } from "#core/ui";
import type { WebContext } from "#core/web";

export const THEME_COOKIE = "magistrat_motyw";

/** The theme that the visitor chose, or null: what the device asks for. */
export function chosenTheme(c: WebContext): Theme | null {
  const word = getCookie(c, THEME_COOKIE) ?? "";
  return isTheme(word) ? word : null;
}
