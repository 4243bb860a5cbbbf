/**
 * Gives each item with its work, in order, while the work of the next `ahead` items has begun. Work that fails
 * and is never awaited, since the caller stopped, fails silently.
 */
export function* begunAhead<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>,
): Generator<{ item: Item; result: Promise<Result> }> {
  const begun: { item: Item; result: Promise<Result> }[] = [];
  let next = 0;
  while (next < items.length || begun.length > 0) {
    while (next < items.length && begun.length <= ahead) {
      const item = items[next++]!;
      const result = work(item);
      result.catch(() => undefined);
      begun.push({ item, result });
    }
    yield begun.shift()!;
  }
}
