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

/** @param values by token @param as a value in JSON is written as the inside of a string of JSON */
export function restoring(values: ReadonlyMap<string, string>, as: "text" | "json"): Restoring {
  const stray: string[] = [];
  let held = "";
  const put = (text: string) =>
    text.replace(TOKEN, (written) => {
      const read = readToken(written);
      if (!read) return written;
      const value = values.get(read.token) ?? values.get(read.first);
      if (value === undefined) {
        stray.push(written);
        return "";
      }
      return as === "json" ? JSON.stringify(value).slice(1, -1) : value;
    });
  return {
    stray,
    read(piece) {
      const text = held + piece;
      const waits = TOKEN_BEGINS.exec(text)?.index ?? text.length;
      held = text.slice(waits);
      return put(text.slice(0, waits));
    },
    end() {
      const rest = isHalfToken(held) ? "" : put(held);
      held = "";
      return rest;
    },
  };
}
