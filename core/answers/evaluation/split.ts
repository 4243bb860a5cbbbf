/** A number from 0 to 1 that depends on the text alone (FNV-1a, mixed), so that a split never changes. */
export function fixedShare(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash ^= byte;
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

export const FOLDS = 5;

/** The fold of a title, 0 to 4. */
export const foldOf = (title: string): number => Math.floor(fixedShare(`fold:${title}`) * FOLDS);

/** Whether the title is among the share that is taken out. */
export const isTakenOut = (title: string, share: number): boolean => fixedShare(`out:${title}`) < share;
