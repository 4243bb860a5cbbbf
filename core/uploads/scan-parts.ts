import type { ScanState } from "./types.ts";
import { ScannerFault, type VirusScanner } from "./virus-scanner.ts";

/** What a scanner says of a file, or why it says nothing. */
export async function scanParts(
  scanner: VirusScanner | null,
  parts: () => AsyncIterable<Uint8Array>,
): Promise<{ scan: ScanState; threat: string | null }> {
  if (scanner === null) return { scan: "not-scanned", threat: null };
  try {
    const result = await scanner.scan(parts());
    return result.clean
      ? { scan: "scanned-clean", threat: null }
      : { scan: "infected", threat: result.threat };
  } catch (error) {
    if (!(error instanceof ScannerFault)) throw error;
    // A larger file will be too large the next time, too.
    return { scan: error.code === "too-large" ? "too-large" : "waiting", threat: null };
  }
}
