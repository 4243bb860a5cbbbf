import { READ_LIMITS } from "./limits.ts";
import { processPool } from "./process-pool.ts";
import type { ReadScan } from "./read-scan.ts";
import type { RecognisedPage } from "./scan/recognised-page.ts";

/** A file, with what was recognised on those of its pages that are pictures. */
export interface FileToRead {
  name: string;
  bytes: Uint8Array;
  recognised?: readonly RecognisedPage[];
}

const pool = processPool<FileToRead, ReadScan>({
  entry: new URL("./reading-process.ts", import.meta.url),
  processes: 2,
  milliseconds: READ_LIMITS.milliseconds,
  heapMegabytes: READ_LIMITS.heapMegabytes,
  residentMegabytes: READ_LIMITS.residentMegabytes,
  retireMegabytes: 350,
  idleMs: 10_000,
});

/** Hands a file to one of at most two reading processes, which end when idle. */
export const readInProcess = (file: FileToRead): Promise<ReadScan> => pool.ask(file);

/** Ends the idle reading processes now. */
export const closeReaders = (): void => pool.close();
