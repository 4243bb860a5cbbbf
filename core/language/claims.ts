/**
 * Hands out pieces of a text so that no two overlap: the function takes a piece and says whether it was still free.
 * A piece costs its own length, so that many finds in a long text stay linear.
 */
export function claims(text: string): (start: number, end: number) => boolean {
  const taken = new Uint8Array(text.length);
  return (start, end) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}
