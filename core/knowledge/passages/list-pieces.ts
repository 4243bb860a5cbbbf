import type { Block } from "../types.ts";
import { packLines } from "./pack-lines.ts";
import { splitText } from "./split-text.ts";

const LIST_WORDS = 220;

/** A list with an item a line; a long one in parts, each under the sentence that leads it in. */
export function listPieces(list: Extract<Block, { kind: "list" }>, lead: string): string[] {
  let number = 0;
  const lines = list.items.flatMap((item) => {
    const marked = !list.ordered || /^(?:–|\d+[.)]|[a-z]{1,2}\))\s/u.test(item);
    if (!marked) number += 1;
    return splitText(marked ? item : `${number}. ${item}`, LIST_WORDS - 40);
  });
  return packLines(lines, lead, LIST_WORDS);
}
