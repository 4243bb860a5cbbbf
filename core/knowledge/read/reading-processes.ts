import { processPool } from "#core/processes";
import { READ_LIMITS } from "./limits.ts";
import { ReadFault } from "./read-fault.ts";
import type { ReadScan } from "./read-scan.ts";
import type { RecognisedPage } from "./scan/recognised-page.ts";
import type { WebContent } from "./web-content.ts";

/** What a file may be read as. */
export interface Readings {
  document: ReadScan;
  web: WebContent;
}

/** A file, with what was recognised on those of its pages that are pictures. */
export interface FileToRead {
  name: string;
  bytes: Uint8Array;
  recognised?: readonly RecognisedPage[];
}
export type ReadFile = FileToRead & { as: keyof Readings; charset?: string };

const pool = processPool<ReadFile, Readings[keyof Readings]>({
  entry: new URL("./reading-process.ts", import.meta.url),
  Fault: ReadFault,
  processes: 2,
  milliseconds: READ_LIMITS.milliseconds,
  heapMegabytes: READ_LIMITS.heapMegabytes,
  residentMegabytes: READ_LIMITS.residentMegabytes,
  retireMegabytes: 350,
  idleMs: 10_000,
});

/** Hands a file to one of at most two reading processes, which end when idle. */
export function readInProcess<As extends keyof Readings>(file: ReadFile & { as: As }): Promise<Readings[As]> {
  return pool.ask(file) as Promise<Readings[As]>;
}

/** Starts the reading processes before there is a file for them; ones that get none end when idle. */
export const startReaders = (): void => pool.start();

/** Ends the idle reading processes now. */
export const closeReaders = (): void => pool.close();
