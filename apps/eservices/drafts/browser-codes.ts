import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { readReturnCode } from "#core/drafts";
import type { WebContext } from "#core/web";

/**
 * The drafts that this browser may open: their codes, in a cookie of its own that ends with the browser. It is not the
 * session of the assistant, which begins and ends with a conversation.
 */
const COOKIE = "magistrat_wnioski";
/** A cookie holds about four thousand bytes; who has more drafts comes back to the oldest by its code. */
const MOST = 20;

/** Behind HTTPS browsers take a cookie with this prefix from this very host only. */
const nameIn = (c: WebContext) => (c.get("secure") ? `__Host-${COOKIE}` : COOKIE);

/** The codes that the browser holds, the newest first; whether they open anything is not said. */
export function codesOf(c: WebContext): readonly string[] {
  const codes = (getCookie(c, nameIn(c)) ?? "").split(".").flatMap((one) => readReturnCode(one) ?? []);
  return [...new Set(codes)].slice(0, MOST);
}

/** Lets the browser open one more draft. */
export function keepCode(c: WebContext, code: string): void {
  write(c, [code, ...codesOf(c).filter((one) => one !== code)].slice(0, MOST));
}

/** Takes one draft from the browser. */
export function forgetCode(c: WebContext, code: string): void {
  write(
    c,
    codesOf(c).filter((one) => one !== code),
  );
}

/** Takes all drafts from the browser. */
export function forgetCodes(c: WebContext): void {
  write(c, []);
}

function write(c: WebContext, codes: readonly string[]): void {
  const place = { path: "/", secure: c.get("secure") };
  if (codes.length === 0) deleteCookie(c, nameIn(c), place);
  else setCookie(c, nameIn(c), codes.join("."), { ...place, httpOnly: true, sameSite: "Lax" });
}
