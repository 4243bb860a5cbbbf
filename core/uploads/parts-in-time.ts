/** A sender that was silent for this long has gone. */
const SILENCE_MS = 30_000;

/** The parts of a body were cut off: the sender was silent, or comes anew. */
export class Cut extends Error {
  override name = "Cut";
}

/**
 * The parts of a body as they come, until its sender is silent for too long or `stop` says so.
 * @throws Cut
 */
export async function* partsInTime(
  parts: AsyncIterable<Uint8Array>,
  stop: AbortSignal,
  silenceMs = SILENCE_MS,
): AsyncGenerator<Uint8Array> {
  const reader = parts[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await soon(reader.next(), stop, silenceMs);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Not waited for: a silent sender does not answer that either.
    reader.return?.().catch(() => undefined);
  }
}

function soon<Given>(awaited: Promise<Given>, stop: AbortSignal, silenceMs: number): Promise<Given> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      stop.removeEventListener("abort", cut);
    };
    const cut = () => {
      end();
      reject(new Cut("the body was cut off"));
    };
    const timer = setTimeout(cut, silenceMs);
    stop.addEventListener("abort", cut, { once: true });
    awaited.then(resolve, reject).finally(end);
    if (stop.aborted) cut();
  });
}
