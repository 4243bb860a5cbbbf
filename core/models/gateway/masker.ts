import type { DataBlock } from "../data-blocks.ts";

/**
 * The port of what knows personal data: it hides them before a text leaves for a model. The room of the language does
 * it; the server plugs it in.
 */
export interface Masker {
  /** All the data of one call. What is `published` may keep its contacts and names. */
  mask(blocks: readonly DataBlock[]): Promise<MaskedData>;
}

/** The data as they may leave, and the way back. */
export interface MaskedData {
  blocks: readonly DataBlock[];
  /** How many values are hidden. */
  hidden: number;
  /** @param as `json`: a value is written as the inside of a string of JSON */
  restoring(as: "text" | "json"): {
    /** What may be shown by now of what the model wrote. */
    read(piece: string): string;
    /** What was held back. */
    end(): string;
    /** Tokens that the model made up. */
    readonly stray: readonly string[];
  };
}
