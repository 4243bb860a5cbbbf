import type { HtmlEscapedString } from "hono/utils/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { WebContext } from "./route.ts";

/**
 * Sends a whole rendered document with its doctype. Nobody between us and the browser keeps it, and the browser
 * itself only to go back to it; a page with something of the visitor's own is kept by nobody.
 */
export function htmlPage(
  c: WebContext,
  document: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
  { personal = false }: { personal?: boolean } = {},
): Response {
  c.header("Cache-Control", personal ? "no-store" : "private, no-cache");
  return c.html(`<!doctype html>${document}`, status);
}
