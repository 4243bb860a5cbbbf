import { deleteCookie, setCookie } from "hono/cookie";
import { everyone } from "#core/identity";
import { isTheme, themeForm } from "#core/ui";
import type { Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { readForm } from "../page/read-form.ts";
import { THEME_COOKIE } from "../page/theme.ts";

const YEAR_SECONDS = 365 * 24 * 3600;

/** POST /ustawienia/motyw: remembers the appearance in a cookie and goes back to the page it was chosen on. */
export const chooseTheme = (deps: Pick<PortalDeps, "publicUrl">): Route => ({
  method: "POST",
  path: themeForm.action,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const form = await readForm(c);
    const theme = form[themeForm.theme] ?? "";
    if (isTheme(theme))
      setCookie(c, THEME_COOKIE, theme, {
        path: "/",
        maxAge: YEAR_SECONDS,
        sameSite: "Lax",
        httpOnly: true,
        secure: deps.publicUrl.startsWith("https:"),
      });
    else deleteCookie(c, THEME_COOKIE, { path: "/" });
    return c.redirect(localReturn(form[themeForm.returnPath] ?? "/"), 303);
  },
});

/** A path of this site, whatever was sent: never another origin. */
export function localReturn(path: string): string {
  if (!/^\/(?![/\\])/.test(path) || /[\\\p{Cc}]/u.test(path)) return "/";
  const here = new URL("http://here.invalid");
  const url = URL.canParse(path, here) ? new URL(path, here) : here;
  return url.origin === here.origin && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}` : "/";
}
