import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
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
  signal: AbortSignal,
): Promise<Uint8Array> {
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const unpacker = UNPACKERS[encoding];
  if (!unpacker && encoding !== "identity" && encoding !== "") throw new FetchFault("garbled");
  const chunks: Uint8Array[] = [];
  let held = 0;
  const collect = async (stream: Readable) => {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      held += chunk.length;
      chunks.push(chunk);
      if (held <= largest) continue;
      if (longer === "fail") throw new FetchFault("too-large");
      return;
    }
  };
  if (unpacker) await pipeline(response, unpacker(), (stream) => collect(stream as Readable), { signal });
  else await pipeline(response, (stream) => collect(stream as Readable), { signal });
  const whole = Buffer.concat(chunks);
  return new Uint8Array(whole.subarray(0, largest));
}
