import { countWords } from "./words.ts";

/** Lines grouped in order to at most `limit` words, `top` as the first line of each group. */
export function packLines(lines: string[], top: string, limit: number): string[] {
  const groups: string[][] = [];
  const topWords = countWords(top);
  let words = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const more = countWords(line);
    if (more === 0) continue;
    if (words + more > limit) {
      groups.push(top ? [top] : []);
      words = topWords;
    }
    groups.at(-1)?.push(line);
    words += more;
  }
  if (groups.length === 0 && top) groups.push([top]);
  return groups.map((group) => group.join("\n"));
}
