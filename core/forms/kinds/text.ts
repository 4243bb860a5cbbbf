import { faulty, type Reading, typed } from "./reading.ts";

/** Controls but line break and tab, and signs that turn the direction of what follows. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const CONTROLS_IN_LINES = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

export const LONGEST_LINE = 200;
export const LONGEST_TEXT = 4_000;

/** One line of text. */
export function readText(raw: unknown, { longest = LONGEST_LINE }: { longest?: number }): Reading {
  const text = typed(raw);
  if (text === "") return null;
  if (CONTROLS.test(text)) return faulty({ is: "control-characters" });
  return text.length > longest ? faulty({ is: "too-long", longest }) : { value: text };
}

/** Text of several lines; line breaks come out as `\n`. */
export function readLongText(raw: unknown, { longest = LONGEST_TEXT }: { longest?: number }): Reading {
  const text = typed(raw).replace(/\r\n?/g, "\n");
  if (text === "") return null;
  if (CONTROLS_IN_LINES.test(text)) return faulty({ is: "control-characters" });
  return text.length > longest ? faulty({ is: "too-long", longest }) : { value: text };
}
