import { Cut, Refused, request, wordsOf } from "./request.ts";
import { sendPart } from "./send-part.ts";

/** Bytes that are sent at once. */
const PART = 4 * 1024 * 1024;
/** Seconds to wait after each failure without a part between them; then the person is asked. */
const PAUSES = [1, 2, 4, 8, 16, 30, 30, 30, 30];
/** A file that is gone where it was begun is begun anew so many times. */
const MOST_BEGUN = 3;

/** What became of a file that was taken. */
export interface Taken {
  words: string;
  /** What the server asks about it, as HTML. */
  offer: string | null;
}

export interface ToSend {
  /** Null where only what arrived before can be finished. */
  file: File | null;
  name: string;
  size: number;
  shrink: boolean;
  /** The address at which it is begun. */
  begin: string;
  /** Its own, where it was begun before. */
  address: string | null;
  signal: AbortSignal;
  texts: { failed: string; gone: string };
  onBegun: (address: string) => void;
  onSent: (bytes: number) => void;
  onCut: (bytes: number) => void;
  onChecking: () => void;
}

/**
 * Sends a file in parts by tus 1.0.0, goes on where a broken connection has left it, and has it taken.
 * @throws Refused with the server's words; Cut where it gave up; `signal.reason`
 */
export async function sendInParts(one: ToSend): Promise<Taken> {
  let { address } = one;
  let reached = 0;
  let failures = 0;
  let begun = 0;
  for (;;) {
    try {
      if (address === null) {
        if (++begun > MOST_BEGUN) throw new Refused(one.texts.failed, true);
        address = await begin(one);
        one.onBegun(address);
      }
      const offset = await offsetAt(address, one);
      if (offset === null) {
        address = null;
        continue;
      }
      reached = offset;
      while (reached < one.size) {
        one.onSent(reached);
        reached = await sendPart(address, { ...one, offset: reached, part: partOf(one, reached) });
        failures = 0;
      }
      one.onSent(one.size);
      one.onChecking();
      return await finish(address, one);
    } catch (error) {
      if (!(error instanceof Cut)) throw error;
      const pause = PAUSES[failures++];
      if (pause === undefined) throw error;
      one.onCut(reached);
      await waiting(Math.max(pause, error.seconds), one.signal);
    }
  }
}

function partOf({ file }: ToSend, offset: number): Blob {
  if (file === null) throw new Cut();
  return file.slice(offset, offset + PART);
}

/** It is not cut off when it is cancelled: what it has begun must be known to be removed. */
async function begin({ begin, name, size, shrink, texts }: ToSend): Promise<string> {
  const told = [`filename ${base64(name)}`, ...(shrink ? [`shrink ${base64("true")}`] : [])].join(",");
  const headers = { "Upload-Length": String(size), "Upload-Metadata": told };
  const response = await request("POST", begin, { headers });
  if (response.status === 201) return response.headers.get("Location") ?? "";
  throw new Refused((await wordsOf(response)) ?? texts.gone, response.status !== 404);
}

/** How many bytes are there; null where there is nothing of it any more. */
export async function offsetAt(
  address: string,
  { size, signal }: Pick<ToSend, "size" | "signal">,
): Promise<number | null> {
  const response = await request("HEAD", address, { signal });
  if (response.status === 410) return size;
  return response.ok ? Number(response.headers.get("Upload-Offset")) : null;
}

async function finish(address: string, { signal, texts }: ToSend): Promise<Taken> {
  const response = await request("POST", `${address}/koniec`, { signal });
  if (response.ok) return response.json();
  if (response.status === 422) {
    const { code, words }: { code: string; words: string } = await response.json();
    if (code === "incomplete") throw new Cut();
    throw new Refused(words, code === "full");
  }
  throw new Refused(texts.gone, false);
}

/** Until the time is over or the device says that it is connected again. */
function waiting(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    window.addEventListener("online", done);
    signal.addEventListener("abort", done);
  });
}

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
