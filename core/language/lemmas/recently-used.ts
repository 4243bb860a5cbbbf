/** A map that forgets: it holds at most twice `size` entries, the ones used lately among them. */
export interface RecentlyUsed<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** Two generations: when the young one is full it becomes the old one, and what is used moves back. */
export function recentlyUsed<V>(size: number): RecentlyUsed<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  function set(key: string, value: V): void {
    if (young.size >= size) [old, young] = [young, new Map()];
    young.set(key, value);
  }
  function get(key: string): V | undefined {
    const value = young.get(key);
    if (value !== undefined) return value;
    const before = old.get(key);
    if (before !== undefined) set(key, before);
    return before;
  }
  return { get, set };
}
