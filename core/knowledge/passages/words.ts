const LONGEST_WORD = 64;

/** How many words a text has; a run of characters longer than any word counts as several. */
export function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(/\S+/g)) words += Math.ceil(run.length / LONGEST_WORD);
  return words;
}
