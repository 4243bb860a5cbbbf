import { everyone } from "#core/identity";
import { isTheme, themeForm } from "#core/ui";
import { keepTheme, type Route } from "#core/web";
import { readForm } from "../page/read-form.ts";

/** POST /ustawienia/motyw: remembers the appearance in a cookie and goes back to the page it was chosen on. */
export const chooseTheme = (): Route => ({
  method: "POST",
  path: themeForm.action,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const form = await readForm(c);
    const theme = form[themeForm.theme] ?? "";
    keepTheme(c, isTheme(theme) ? theme : null);
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
