import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { WebContext, WebEnv } from "./route.ts";

/** What a form may weigh where its route says nothing else. */
const LARGEST_FORM = 64 * 1024;

/** A body that turned out longer than its route takes, while it was being read. */
class BodyTooLarge extends Error {
  override name = "BodyTooLarge";
  readonly status = 413;
}

/**
 * Refuses a body above what the route takes. A form is small and may be held in memory; the body of a route with a
 * limit of its own is passed on as it comes and counted on the way, where it does not say how long it is.
 */
export function limitBody(
  largest: number | undefined,
  refuse: (c: WebContext) => Response | Promise<Response>,
): MiddlewareHandler<WebEnv> {
  if (largest === undefined)
    return bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => refuse(c as WebContext) });
  return async (c, next) => {
    const { body, headers } = c.req.raw;
    if (Number(headers.get("content-length") ?? 0) > largest) return refuse(c);
    if (body && (headers.has("transfer-encoding") || !headers.has("content-length")))
      c.req.raw = new Request(c.req.raw, { body: counted(body, largest), duplex: "half" } as RequestInit);
    return next();
  };
}

function counted(body: ReadableStream<Uint8Array>, largest: number): ReadableStream<Uint8Array> {
  let size = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, out) {
        size += part.length;
        if (size > largest) throw new BodyTooLarge("the body is longer than its route takes");
        out.enqueue(part);
      },
    }),
  );
}
