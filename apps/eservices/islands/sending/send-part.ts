import { Cut, isLater, Refused, TUS } from "./request.ts";

/** A connection on which nothing moves for so long is taken for broken. */
const SILENT_MS = 60_000;

interface Part {
  part: Blob;
  /** Where it begins in the file. */
  offset: number;
  signal: AbortSignal;
  texts: { failed: string };
  onSent: (bytes: number) => void;
}

/**
 * Sends a part and gives how many bytes of the file are then there. Only `XMLHttpRequest` tells how far a body has come.
 * @throws Cut, Refused, `signal.reason`
 */
export function sendPart(address: string, { part, offset, signal, texts, onSent }: Part): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    let silent = setTimeout(() => sending.abort(), SILENT_MS);
    const moved = () => {
      clearTimeout(silent);
      silent = setTimeout(() => sending.abort(), SILENT_MS);
    };
    const stop = () => sending.abort();
    signal.addEventListener("abort", stop);
    sending.upload.onprogress = ({ loaded }) => {
      moved();
      onSent(offset + loaded);
    };
    sending.onloadend = () => {
      clearTimeout(silent);
      signal.removeEventListener("abort", stop);
      const { status } = sending;
      if (signal.aborted) reject(signal.reason);
      else if (status === 204) resolve(Number(sending.getResponseHeader("Upload-Offset")));
      else if (status === 413 || status === 507)
        reject(new Refused(saidIn(sending) ?? texts.failed, status === 507));
      // Gone meanwhile, or of another length than was thought: the server is asked where to go on.
      else if (status === 0 || [404, 409, 410].includes(status) || isLater(status))
        reject(new Cut(Number(sending.getResponseHeader("Retry-After")) || 0));
      else reject(new Refused(texts.failed, true));
    };
    sending.open("PATCH", address);
    const headers = {
      ...TUS,
      "Upload-Offset": String(offset),
      "Content-Type": "application/offset+octet-stream",
    };
    for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value);
    sending.send(part);
  });
}

function saidIn({ responseText }: XMLHttpRequest): string | null {
  try {
    return JSON.parse(responseText).words ?? null;
  } catch {
    return null;
  }
}
