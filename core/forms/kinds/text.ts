import { CONTROLS, CONTROLS_IN_LINES, faulty, lines, type Reading, typed } from "./reading.ts";

export const LONGEST_LINE = 200;
export const LONGEST_TEXT = 4_000;

/** One line of text; a tab is a space. */
export function readText(raw: unknown, { longest = LONGEST_LINE }: { longest?: number }): Reading {
  const text = typed(raw).replaceAll("\t", " ");
  if (text === "") return null;
  if (CONTROLS.test(text)) return faulty({ is: "control-characters" });
  return text.length > longest ? faulty({ is: "too-long", longest }) : { value: text };
}

/** Text of several lines; line breaks come out as `\n`. */
export function readLongText(raw: unknown, { longest = LONGEST_TEXT }: { longest?: number }): Reading {
  const text = lines(typed(raw));
  if (text === "") return null;
  if (CONTROLS_IN_LINES.test(text)) return faulty({ is: "control-characters" });
  return text.length > longest ? faulty({ is: "too-long", longest }) : { value: text };
}
