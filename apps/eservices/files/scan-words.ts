import type { Messages } from "#core/i18n";
import type { ScanState } from "#core/uploads";

/** What a scanner for viruses has said of a file, or that the office has none. */
export const scanWords = (scan: ScanState, scanned: boolean, messages: Messages): string =>
  scan === "not-scanned" && !scanned ? messages.eservices.files.noScanner : messages.uploads.scan[scan];
