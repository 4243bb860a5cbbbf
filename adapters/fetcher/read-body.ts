import type { IncomingMessage } from "node:http";
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchFault } from "#core/knowledge";

const UNPACKERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body, unpacked. Not more than `largest` bytes are ever held: a bomb or an endless answer is given up
 * where it passes the limit.
 *
 * @throws FetchFault `too-large`, `garbled`; whatever broke the connection
 */
export async function readBody(
  response: IncomingMessage,
  largest: number,
  longer: "fail" | "cut",
): Promise<Uint8Array> {
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const unpacker = UNPACKERS[encoding];
  if (!unpacker && encoding !== "identity" && encoding !== "") throw new FetchFault("garbled");
  // The request's signal breaks `response`, and the pipeline hands every break on.
  const stream: Readable = unpacker ? pipeline(response, unpacker(), () => undefined) : response;
  const chunks: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    held += chunk.length;
    chunks.push(chunk);
    if (held > largest && longer === "fail") throw new FetchFault("too-large");
    if (held >= largest && longer === "cut") break;
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, largest));
}
