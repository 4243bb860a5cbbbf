/** What a scanner says of a file: nothing found, or the name of what was. */
export type ScanResult = { clean: true } | { clean: false; threat: string };

/**
 * Why a file could not be scanned: the scanner is away, silent or says something that is not understood, and may
 * be asked again later; or the file is larger than it takes, and will be so the next time.
 */
export class ScannerFault extends Error {
  readonly code: "unavailable" | "too-large";

  constructor(code: ScannerFault["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ScannerFault";
    this.code = code;
  }
}

/** Port: a scanner for viruses. */
export interface VirusScanner {
  /** @throws ScannerFault, or the error that the parts ended with */
  scan(parts: AsyncIterable<Uint8Array>): Promise<ScanResult>;
}
