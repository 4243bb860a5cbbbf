import { processPool } from "#core/processes";
import { UploadFault } from "../upload-fault.ts";
import type { FileKind } from "./kinds.ts";
import { INSPECT_LIMITS } from "./limits.ts";
import type { Place } from "./picture-notes.ts";

/** A file that has arrived, the kinds that are wanted (null: any that is taken), and whether a picture is made smaller. */
export interface FileToInspect {
  path: string;
  kinds: readonly FileKind[] | null;
  shrink: boolean;
}

/** What a file is. `content` is what to keep in its place, where it was made anew; null: keep it as it is. */
export interface Inspected {
  kind: FileKind;
  content: Uint8Array | null;
  encrypted: boolean;
  width: number | null;
  height: number | null;
  place: Place | null;
}

const pool = processPool<FileToInspect, Inspected>({
  entry: new URL("./inspecting-process.ts", import.meta.url),
  Fault: UploadFault,
  processes: 2,
  milliseconds: INSPECT_LIMITS.milliseconds,
  heapMegabytes: INSPECT_LIMITS.heapMegabytes,
  residentMegabytes: INSPECT_LIMITS.residentMegabytes,
  retireMegabytes: INSPECT_LIMITS.retireMegabytes,
  idleMs: 10_000,
  // Pictures are drawn by native code, from dots that WebAssembly decoded.
  permissions: ["--allow-addons"],
});

/**
 * Looks into a file in one of at most two processes of their own, which end when idle.
 * @throws UploadFault where the file is not taken; another error where the process cannot start
 */
export const inspect = (file: FileToInspect): Promise<Inspected> => pool.ask(file);

/** Ends the idle inspecting processes now. */
export const closeInspectors = (): void => pool.close();
