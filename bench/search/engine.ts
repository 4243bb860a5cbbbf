import type { Corpus } from "./corpus.ts";

/** A search engine that holds some passages and can be asked. */
export interface FilledEngine {
  /** Seconds that putting the passages in took, until they are found at full speed. */
  indexingSeconds: number;
  /** Gives how many results there were. */
  search(question: string): Promise<number> | number;
  /** The share of what an exact search by vectors finds, 0 to 1; only of an engine that has them. */
  recall?(): Promise<number>;
  close(): Promise<void> | void;
}

/** Fills a search engine in an empty folder with the first `size` passages. */
export type Engine = (corpus: Corpus, size: number, folder: string) => Promise<FilledEngine>;
