import { randomBytes } from "node:crypto";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { WebContext } from "./route.ts";

const COOKIE = "magistrat_sesja";
const SECRET = /^[\w-]{24}$/;

/** The secret of the visitor's anonymous session, if the browser sent a well-formed one. */
export function readSession(c: WebContext): string | null {
  const value = getCookie(c, COOKIE);
  return value && SECRET.test(value) ? value : null;
}

/** The session of this visitor, begun now where there was none: a cookie for the browser's session, 144 random bits. */
export function beginSession(c: WebContext): string {
  const present = c.get("session");
  if (present) return present;
  const secret = randomBytes(18).toString("base64url");
  setCookie(c, COOKIE, secret, {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    secure: c.get("secure"),
  });
  c.set("session", secret);
  return secret;
}

/** Forgets the visitor's session. */
export function endSession(c: WebContext): void {
  deleteCookie(c, COOKIE, { path: "/" });
  c.set("session", null);
}
