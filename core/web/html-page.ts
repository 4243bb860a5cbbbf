import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { WebContext } from "./route.ts";

/** Sends a whole rendered document with its doctype; pages about a person's session are not kept by caches. */
export function htmlPage(
  c: WebContext,
  document: unknown,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header("Cache-Control", "private, no-store");
  return c.html(html`<!doctype html>${document}`, status);
}
