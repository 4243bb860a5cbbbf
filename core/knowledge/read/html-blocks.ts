import type { Block } from "../types.ts";

export function htmlBlocks(_source: string): Block[] {
  return [];
}
