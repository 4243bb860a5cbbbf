import { expect, it } from "vitest";
import { pl } from "#core/i18n";
import type { ScanState } from "./types.ts";
import { UPLOAD_FAULT_CODES } from "./upload-fault.ts";

it("every reason why a file is not taken has its sentence, and every word of the scanner", () => {
  expect(Object.keys(pl.uploads.faults).sort()).toEqual([...UPLOAD_FAULT_CODES].sort());
  const said: Record<ScanState, string> = pl.uploads.scan;
  expect(Object.keys(said)).toHaveLength(4);
});
