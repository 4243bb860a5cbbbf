import type { HtmlEscapedString } from "hono/utils/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { WebContext } from "./route.ts";

/**
 * Sends a whole rendered document with its doctype. A page may show the visitor's own conversation: nobody between
 * us and the browser keeps it, and the browser itself only to go back to it.
 */
export function htmlPage(
  c: WebContext,
  document: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
): Response {
  c.header("Cache-Control", "private, no-cache");
  return c.html(`<!doctype html>${document}`, status);
}
