import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";
import type { WebContext } from "./route.ts";

const COOKIE = "magistrat_sesja";
const SECRET = /^[\w-]{24}$/;

/** Behind HTTPS the name has the prefix `__Host-`: browsers then take it from this very host only. */
const nameIn = (c: WebContext) => (c.get("secure") ? `__Host-${COOKIE}` : COOKIE);
const optionsIn = (c: WebContext): CookieOptions => ({ path: "/", secure: c.get("secure") });

/** The secret that the browser sent, if it is well-formed; whether it opens anything is not said. */
export function readSession(c: WebContext): string | null {
  const value = getCookie(c, nameIn(c));
  return value && SECRET.test(value) ? value : null;
}

/** Lets the browser keep a secret that the server issued, for its own session; in place of another that it may hold. */
export function keepSession(c: WebContext, secret: string): void {
  if (c.get("session") === secret) return;
  setCookie(c, nameIn(c), secret, { ...optionsIn(c), httpOnly: true, sameSite: "Lax" });
  c.set("session", secret);
}

/** Forgets the visitor's session. */
export function endSession(c: WebContext): void {
  deleteCookie(c, nameIn(c), optionsIn(c));
  c.set("session", null);
}
