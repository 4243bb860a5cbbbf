/** How many letters have to be changed, added or left out to make one text of the other; spaces count as one. */
export function characterErrors(read: string, meant: string): number {
  const [from, to] = [plain(read), plain(meant)];
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= to.length; at += 1)
      now[at] = Math.min(
        before[at]! + 1,
        now[at - 1]! + 1,
        before[at - 1]! + (from[row - 1] === to[at - 1] ? 0 : 1),
      );
    before = now;
  }
  return before[to.length]!;
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
