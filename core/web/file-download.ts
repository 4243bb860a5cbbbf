import { Readable } from "node:stream";
import type { WebContext } from "./route.ts";

export interface Download {
  /** Whole, or in parts where it may be large. */
  bytes: Uint8Array | AsyncIterable<Uint8Array>;
  /** Content type. */
  type: string;
  /** Letters, digits, `.`, `-` and `_` only: it becomes part of a header and of a path on somebody's disk. */
  name: string;
  /** The hash of the content, hex. */
  hash: string;
}

const SAFE_NAME = /^[a-z0-9][\w.-]*$/i;

/**
 * Sends a file to be saved, never to be shown as a page of ours: whatever is in it, it runs nothing here. A browser
 * that has it already is told so; whether the file may still be had is asked each time.
 */
export function fileDownload(c: WebContext, { bytes, type, name, hash }: Download): Response {
  if (!SAFE_NAME.test(name)) throw new Error("not a safe file name");
  const tag = `"${hash}"`;
  c.set("sandboxed", true);
  c.header("ETag", tag);
  c.header("Cache-Control", "private, no-cache");
  const known = (c.req.header("If-None-Match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (known.includes(tag)) return c.body(null, 304);
  c.header("Content-Type", type);
  c.header("Content-Disposition", `attachment; filename="${name}"`);
  if (bytes instanceof Uint8Array) return c.body(bytes as Uint8Array<ArrayBuffer>);
  return c.body(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>);
}
