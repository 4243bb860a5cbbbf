import { isHalfToken, readToken, TOKEN, TOKEN_BEGINS } from "./tokens.ts";

/** Puts masked values back into what comes piece by piece. */
export interface Restoring {
  /** What may be shown by now: the end of a piece waits where it may be the beginning of a token. */
  read(piece: string): string;
  /** What was held back; half of a token is left out. */
  end(): string;
  /** Tokens that stand for nothing, in the order they came: the model made them up. They are left out of the text. */
  readonly stray: readonly string[];
}

/** A whole text with its values, and the tokens in it that stand for nothing. */
export function restoreWhole(
  text: string,
  values: ReadonlyMap<string, string>,
  as: "text" | "json",
): { text: string; stray: string[] } {
  const stray: string[] = [];
  return { text: put(text, values, as, stray), stray };
}

/** @param values by token @param as a value in JSON is written as the inside of a string of JSON */
export function restoring(values: ReadonlyMap<string, string>, as: "text" | "json"): Restoring {
  const stray: string[] = [];
  let held = "";
  return {
    stray,
    read(piece) {
      const text = held + piece;
      const waits = TOKEN_BEGINS.exec(text)?.index ?? text.length;
      held = text.slice(waits);
      return put(text.slice(0, waits), values, as, stray);
    },
    end() {
      const rest = isHalfToken(held) ? "" : put(held, values, as, stray);
      held = "";
      return rest;
    },
  };
}

function put(
  text: string,
  values: ReadonlyMap<string, string>,
  as: "text" | "json",
  stray: string[],
): string {
  return text.replace(TOKEN, (written) => {
    const read = readToken(written);
    if (!read) return written;
    const value = values.get(read.token) ?? values.get(read.first);
    if (value !== undefined) return as === "json" ? JSON.stringify(value).slice(1, -1) : value;
    stray.push(written);
    return "";
  });
}
