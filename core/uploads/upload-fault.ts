/** Why a file was not taken, or not yet; `core/i18n` has a sentence for each. */
export const UPLOAD_FAULT_CODES = [
  "unknown",
  "finished",
  "offset",
  "incomplete",
  "too-long",
  "empty",
  "too-large",
  "total",
  "count",
  "full",
  "not-wanted",
  "unsupported",
  "heic",
  "old-office",
  "encrypted",
  "macros",
  "polyglot",
  "bomb",
  "dots",
  "broken",
  "timeout",
  "infected",
] as const;
export type UploadFaultCode = (typeof UPLOAD_FAULT_CODES)[number];

/** A file, or a part of one, that is not taken. Its message is for the log and says nothing of the file. */
export class UploadFault extends Error {
  readonly code: UploadFaultCode;
  /** Of an upload that goes on: how many bytes have arrived and will not be asked for again. */
  readonly offset: number | null;

  constructor(code: UploadFaultCode, message?: string, offset: number | null = null) {
    super(message ?? `upload: ${code}`);
    this.name = "UploadFault";
    this.code = code;
    this.offset = offset;
  }
}
