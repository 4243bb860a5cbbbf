import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { type Locale, localeOf, type Messages, stripLocale } from "#core/i18n";
import type { Actor, PolicyContext } from "#core/identity";
import { clientAddress } from "./client-address.ts";
import { limitBody } from "./limit-body.ts";
import { type Limits, requestLimiter } from "./limits.ts";
import type { Route, WebContext, WebEnv } from "./route.ts";
import { readSession } from "./session.ts";

const SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

const NOTHING_OF_THE_DEVICE = "camera=(), microphone=(), geolocation=(), browsing-topics=()";
const POSITION_ONLY = NOTHING_OF_THE_DEVICE.replace("geolocation=()", "geolocation=(self)");

/** Why a request got no ordinary answer. */
export type Refusal =
  | { status: 400 | 403 | 404 | 413 | 500 }
  | { status: 429 | 503; retryAfterSeconds: number };

/** What one request was, for the log: nothing in it is about a person. */
export interface RequestRecord {
  requestId: string;
  method: string;
  /** The pattern of the route, not the address. */
  route: string;
  status: number;
  ms: number;
}

export interface WebOptions {
  routes: readonly Route[];
  context: PolicyContext;
  /** Public address of the platform; forms from elsewhere are refused. */
  publicUrl: string;
  trustedProxies: readonly string[];
  limits: Limits;
  messagesOf: (locale: Locale) => Messages;
  actorOf: (c: WebContext) => Actor;
  refuse: (c: WebContext, refusal: Refusal) => Response | Promise<Response>;
  onRequest: (record: RequestRecord) => void;
  onError: (error: unknown, requestId: string) => void;
}

/** Hono marks every stream of events as one that caches may keep and ask about. */
const isStream = ({ headers }: Response) => headers.get("Content-Type")?.startsWith("text/event-stream");

/** The web application made of all routes: the same order of guards in front of each. */
export function createWeb(options: WebOptions): Hono<WebEnv> {
  const web = new Hono<WebEnv>({ getPath: (request) => stripLocale(new URL(request.url).pathname) });
  const addressOf = clientAddress(options.trustedProxies);
  const secondsToWait = requestLimiter(options.limits);
  const publicOrigin = new URL(options.publicUrl).origin;

  web.use(async (c, next) => {
    const began = performance.now();
    const requestId = randomUUID();
    c.set("requestId", requestId);
    const locale = localeOf(new URL(c.req.url).pathname);
    c.set("locale", locale);
    c.set("messages", options.messagesOf(locale));
    c.set("secure", publicOrigin.startsWith("https:"));
    c.set("session", readSession(c));
    c.set("actor", options.actorOf(c));
    await next();
    c.header("X-Request-Id", requestId);
    c.header("Permissions-Policy", c.get("asksPosition") ? POSITION_ONLY : NOTHING_OF_THE_DEVICE);
    if (c.get("sandboxed")) c.header("Content-Security-Policy", SANDBOX);
    if (!c.res.headers.has("Cache-Control") || isStream(c.res)) c.header("Cache-Control", "no-store");
    const route = options.routes.find(({ path }) => path === c.req.routePath)?.path ?? "(none)";
    options.onRequest({
      requestId,
      method: c.req.method,
      route,
      status: c.res.status,
      ms: Math.round((performance.now() - began) * 10) / 10,
    });
  });
  web.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      crossOriginResourcePolicy: "same-origin",
      referrerPolicy: "same-origin",
      strictTransportSecurity: publicOrigin.startsWith("https:") ? "max-age=31536000" : false,
    }),
  );
  web.use(csrf({ origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin }));

  const tooLarge = (c: WebContext) => options.refuse(c, { status: 413 });
  for (const route of options.routes)
    web.on(route.method, route.path, limitBody(route.bodyLimit, tooLarge), async (c) => {
      if (!route.policy.allows(c.get("actor"), options.context))
        return options.refuse(c, { status: route.policy.refuse === "hidden" ? 404 : 403 });
      const wait = route.limit ? await secondsToWait(route.limit, addressOf(c)) : null;
      if (wait !== null) return options.refuse(c, { status: 429, retryAfterSeconds: wait });
      return route.handler(c);
    });

  web.notFound((c) => options.refuse(c, { status: 404 }));
  web.onError((error, c) => {
    // Hono's own refusals (a form from elsewhere, a body that cannot be read) carry a status below 500; ours of a body, too.
    const status = "status" in error ? (error.status as number) : 500;
    if (status === 403 || status === 400 || status === 413) return options.refuse(c, { status });
    options.onError(error, c.get("requestId"));
    return options.refuse(c, { status: 500 });
  });
  return web;
}
