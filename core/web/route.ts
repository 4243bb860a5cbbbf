import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { Locale, Messages } from "#core/i18n";
import type { Actor, Policy } from "#core/identity";

/** Which allowance of requests a route draws on; the allowances are settings. */
export type LimitName = "ask" | "search" | "pages" | "codes" | "tiles";

/** What every handler finds in its context. */
export interface WebEnv {
  Bindings: HttpBindings;
  Variables: {
    requestId: string;
    actor: Actor;
    locale: Locale;
    messages: Messages;
    /** What the browser claims to be the secret of its session: opens what it fits, and proves nothing else. */
    session: string | null;
    /** Whether the platform's public address is https, so that cookies may be sent over nothing else. */
    secure: boolean;
    /** The response is a file from outside: it gets a policy under which nothing of it runs. */
    sandboxed?: boolean;
    /** The page may ask the browser where the person is. */
    asksPosition?: boolean;
  };
}

export type WebContext = Context<WebEnv>;

/** One address with what may be done there, by whom, how often. There is no other way to add an address. */
export interface Route {
  /** A GET route answers HEAD, too. */
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Path without the language, for example `/zapytaj`. */
  path: string;
  policy: Policy;
  limit?: LimitName;
  /** Bytes of a body larger than a form; the handler reads it as a stream (`c.req.raw.body`), never whole. */
  bodyLimit?: number;
  handler: (c: WebContext) => Response | Promise<Response>;
}
