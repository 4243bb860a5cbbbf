import { ModelFault } from "../model-fault.ts";

export interface TimeLimits {
  /** The longest that nothing may come, from the beginning on. */
  silenceMs: number;
  /** The longest for the whole. */
  wholeMs: number;
}

/**
 * Gives what a source gives, as long as it comes in time, and ends the source where it does not or where the reader
 * stops reading.
 * @param open gets a signal that is aborted when the source has to end
 * @throws ModelFault `stalled`; the reason of `signal` where it is aborted
 */
export async function* withinTime<Part>(
  open: (signal: AbortSignal) => AsyncIterable<Part>,
  { silenceMs, wholeMs }: TimeLimits,
  signal: AbortSignal,
): AsyncGenerator<Part> {
  signal.throwIfAborted();
  const stop = new AbortController();
  const passOn = () => stop.abort(signal.reason);
  signal.addEventListener("abort", passOn, { once: true });
  const stall = (what: string) => () => stop.abort(new ModelFault("stalled", what));
  const whole = setTimeout(stall(`longer than ${wholeMs} ms`), wholeMs);
  let silence = setTimeout(stall(`nothing for ${silenceMs} ms`), silenceMs);
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true });
  });
  stopped.catch(() => undefined);
  const parts = open(stop.signal)[Symbol.asyncIterator]();
  try {
    for (;;) {
      // A source that does not heed its signal is left behind.
      const next = await Promise.race([parts.next(), stopped]);
      if (next.done) return;
      clearTimeout(silence);
      yield next.value;
      silence = setTimeout(stall(`nothing for ${silenceMs} ms`), silenceMs);
    }
  } finally {
    clearTimeout(whole);
    clearTimeout(silence);
    signal.removeEventListener("abort", passOn);
    stop.abort(new Error("nobody reads on"));
    parts.return?.().then(nothing, nothing);
  }
}

const nothing = () => undefined;
