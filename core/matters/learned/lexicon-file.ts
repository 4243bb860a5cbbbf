import { z } from "zod";
import type { MatterLexicon } from "./lexicon.ts";

/** A weight is one letter: its place beside the middle, in steps. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MIDDLE = 32;
const STEP = 0.2;

const file = z.object({
  note: z.string(),
  command: z.string(),
  services: z.array(z.string()),
  bias: z.array(z.number()),
  /** By key: a letter for each service. */
  keys: z.record(z.string(), z.string()),
});

/** Reads the file of a lexicon. @throws ZodError where it is malformed */
export function readLexicon(json: string): MatterLexicon {
  const { bias, keys, services } = file.parse(JSON.parse(json));
  return {
    services,
    bias,
    keys: Object.fromEntries(
      Object.entries(keys).map(([key, letters]) => [
        key,
        [...letters].flatMap((letter, service) => {
          const weight = (LETTERS.indexOf(letter) - MIDDLE) * STEP;
          return weight === 0 ? [] : [service, weight];
        }),
      ]),
    ),
  };
}

/** The file of a lexicon, a key a line. `command` is what makes it again. */
export function writeLexicon(
  { bias, keys, services }: MatterLexicon,
  about: { note: string; command: string },
): string {
  const rows = Object.entries(keys).flatMap(([key, row]) => {
    const letters = Array.from({ length: services.length }, () => LETTERS[MIDDLE]!);
    for (let at = 0; at < row.length; at += 2) letters[row[at]!] = letterOf(row[at + 1]!);
    return letters.every((letter) => letter === LETTERS[MIDDLE])
      ? []
      : [`${JSON.stringify(key)}: "${letters.join("")}"`];
  });
  const head = { ...about, services, bias };
  return `${JSON.stringify(head).slice(0, -1)},\n"keys": {\n${rows.join(",\n")}\n}}\n`;
}

function letterOf(weight: number): string {
  const place = MIDDLE + Math.round(weight / STEP);
  return LETTERS[Math.min(LETTERS.length - 1, Math.max(0, place))]!;
}
