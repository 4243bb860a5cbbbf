import { expect, it } from "vitest";
import { pl } from "#core/i18n";
import { SCAN_STATES } from "./types.ts";
import { UPLOAD_FAULT_CODES } from "./upload-fault.ts";

it("every reason why a file is not taken has its sentence, and every word of the scanner", () => {
  expect(Object.keys(pl.uploads.faults).sort()).toEqual([...UPLOAD_FAULT_CODES].sort());
  expect(Object.keys(pl.uploads.scan).sort()).toEqual([...SCAN_STATES].sort());
});
