import { recognisePage } from "#core/knowledge";
import { characterErrors } from "./character-errors.ts";
import { type KnownScan, SCAN_KINDS, type ScanKind } from "./scan-set.ts";

/** Of all scans of a kind together. */
export interface KindFigures {
  kind: ScanKind;
  scans: number;
  /** Letters that are wrong, of all letters of the text, 0 to 1. */
  errorRate: number;
  /** On average. */
  secondsAPage: number;
  /** The lowest of them, 0 to 100. */
  leastSure: number;
}

/** Recognises known scans and compares what was read with what they say. */
export async function measureScans(
  scans: readonly KnownScan[],
  onProgress: (done: number, scan: KnownScan, errors: number) => void = () => undefined,
): Promise<KindFigures[]> {
  const results: { kind: ScanKind; errors: number; letters: number; seconds: number; confidence: number }[] =
    [];
  for (const scan of scans) {
    const bytes = scan.bytes();
    const began = performance.now();
    const { lines, confidence } = await recognisePage({ bytes, page: 1 });
    const seconds = (performance.now() - began) / 1000;
    const errors = characterErrors(lines.map(({ text }) => text).join(" "), scan.text);
    results.push({
      kind: scan.kind,
      errors,
      letters: scan.text.length,
      seconds,
      confidence: confidence ?? 0,
    });
    onProgress(results.length, scan, errors);
  }
  return SCAN_KINDS.flatMap((kind) => {
    const own = results.filter((result) => result.kind === kind);
    const sum = (of: (result: (typeof own)[number]) => number) =>
      own.reduce((total, one) => total + of(one), 0);
    if (own.length === 0) return [];
    return [
      {
        kind,
        scans: own.length,
        errorRate: sum(({ errors }) => errors) / sum(({ letters }) => letters),
        secondsAPage: sum(({ seconds }) => seconds) / own.length,
        leastSure: Math.min(...own.map(({ confidence }) => confidence)),
      },
    ];
  });
}
