import { ModelFault } from "#core/models";

/** What the packages and the protocol tell of a failed request. */
interface Failed {
  statusCode?: number;
  responseHeaders?: Record<string, string>;
  responseBody?: string;
  message?: string;
}

const TOO_LONG =
  /maximum context length|context_length_exceeded|context size|context window|too many tokens|must have less than \d+ tokens|exceeds? the (?:available )?context/i;
const LONGEST_MESSAGE = 300;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * What made a call fail, in the words of the port. The answer of the server is not repeated: it may quote the prompt.
 * Once `signal` is aborted its reason is the cause, whatever the network said.
 */
export function faultOf(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof ModelFault) return error;
  const {
    statusCode: status,
    responseHeaders = {},
    responseBody = "",
    message = "",
  } = (error ?? {}) as Failed;
  if (isGarbled(error))
    return new ModelFault("shape", "the answer of the server is not what the protocol says");
  if (status === 200) return new ModelFault("cut", "the server ended in the middle of its answer");
  if (status === undefined)
    return new ModelFault(
      "unavailable",
      `the server cannot be reached: ${message.slice(0, LONGEST_MESSAGE)}`,
    );
  if (status === 429)
    return new ModelFault("busy", "the server has too much to do (429)", {
      retryAfterMs: pauseOf(responseHeaders["retry-after"]),
    });
  if (status === 503)
    return new ModelFault("unavailable", "the server is not ready (503)", {
      retryAfterMs: pauseOf(responseHeaders["retry-after"]),
    });
  if (status >= 500) return new ModelFault("unavailable", `the server has a fault of its own (${status})`);
  if (status === 413 || TOO_LONG.test(responseBody))
    return new ModelFault("too-long", `the text is too long for the model (${status})`);
  return new ModelFault("refused", `the server refuses the request (${status})`);
}

/** Whether what came is not what the protocol says. */
export function isGarbled(error: unknown): boolean {
  const { name = "", cause } = (error ?? {}) as { name?: string; cause?: unknown };
  return (
    /JSONParse|TypeValidation|InvalidResponse|EmptyResponse/.test(name) ||
    (cause !== undefined && isGarbled(cause))
  );
}

/** `Retry-After`: seconds or a date. */
export function pauseOf(header: string | undefined, now = Date.now()): number | null {
  if (header === undefined) return null;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), LONGEST_PAUSE_MS) : null;
}
