import { type Logger, pino } from "pino";
import type { Settings } from "./settings.ts";

export type Log = Logger;

/** The process's log: one JSON line an event on standard output. An error is logged by kind and place, never with the data it was about. */
export function createLog(level: Settings["logLevel"]): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  });
}

/** Database errors repeat the values of the query in their message; only their code and place may be logged. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    kind: error.name,
    ...(typeof code === "string" ? { code } : {}),
    message: firstLine(error),
    at: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6)
      .map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

function firstLine(error: Error): string {
  if (error.message.startsWith("Failed query")) return "Failed query";
  return "severity" in error ? "database error" : (error.message.split("\n")[0] ?? "").slice(0, 200);
}
