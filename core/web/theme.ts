import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { isTheme, type Theme } from "#core/ui";
import type { WebContext } from "./route.ts";

const COOKIE = "magistrat_motyw";
const YEAR_SECONDS = 365 * 86_400;

/** The look that this browser chose, or null to follow the device. */
export function readTheme(c: WebContext): Theme | null {
  const value = getCookie(c, COOKIE) ?? "";
  return isTheme(value) ? value : null;
}

/** Remembers a look for a year; null forgets it. */
export function keepTheme(c: WebContext, theme: Theme | null): void {
  if (theme === null) deleteCookie(c, COOKIE, { path: "/" });
  else
    setCookie(c, COOKIE, theme, {
      httpOnly: true,
      sameSite: "Lax",
      path: "/",
      secure: c.get("secure"),
      maxAge: YEAR_SECONDS,
    });
}
