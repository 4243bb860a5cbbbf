/** Why a document cannot be read. */
export type DocumentFaultCode =
  | "gone"
  | "empty"
  | "encrypted"
  | "broken"
  | "too-large"
  | "too-many-scans"
  | "unsupported"
  | "unreadable"
  | "picture"
  | "timeout";

export class DocumentFault extends Error {
  override name = "DocumentFault";
  readonly code: DocumentFaultCode;

  constructor(code: DocumentFaultCode) {
    super(`The document cannot be read: ${code}`);
    this.code = code;
  }
}

/** Reads hostile files in processes of their own, with limits; the server hands it over. */
export interface DocumentReader {
  /**
   * The text of each page in order, one without a number where there are no pages, and the numbers of pages that are
   * pictures and not among `recognised`.
   * @throws DocumentFault
   */
  read(file: {
    name: string;
    bytes: Uint8Array;
    recognised: readonly unknown[];
  }): Promise<{ pages: readonly { page: number | null; text: string }[]; scans: readonly number[] }>;
  /** What stands on a page that is a picture. @throws DocumentFault, the reason of the signal */
  recognise(file: { bytes: Uint8Array; page: number }, signal: AbortSignal): Promise<unknown>;
}
