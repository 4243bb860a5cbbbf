import { processPool } from "#core/processes";
import { READ_LIMITS } from "../limits.ts";
import { ReadFault } from "../read-fault.ts";
import type { RecognisedPage } from "./recognised-page.ts";

/** One page of a PDF or of a picture, 1-based. */
export interface PageToRecognise {
  bytes: Uint8Array;
  page: number;
}

const { recognition } = READ_LIMITS;

const pool = processPool<PageToRecognise, RecognisedPage>({
  entry: new URL("./recognising-process.ts", import.meta.url),
  Fault: ReadFault,
  processes: 1,
  milliseconds: recognition.milliseconds,
  heapMegabytes: READ_LIMITS.heapMegabytes,
  residentMegabytes: recognition.residentMegabytes,
  retireMegabytes: recognition.retireMegabytes,
  idleMs: 10_000,
  // Pages of a PDF are drawn by native code.
  permissions: ["--allow-addons"],
  inBackground: true,
});

/**
 * Recognises the text of one page that is a picture, in a process of its own with limits of memory and time that
 * stands back behind others.
 * @throws ReadFault where the page cannot be recognised, or what `signal` was aborted with
 */
export function recognisePage(request: PageToRecognise, signal?: AbortSignal): Promise<RecognisedPage> {
  return pool.ask(request, signal);
}

/** Ends the idle recognising process now. */
export const closeRecogniser = (): void => pool.close();
