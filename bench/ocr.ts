import { parseArgs } from "node:util";
import { print, progressBar, textTable } from "#server/terminal";
import { measureScans } from "#tests/scans/measure-scans";
import { SCAN_SET } from "#tests/scans/scan-set";

/** `npm run bench:ocr [-- --json] [-- --kind NAME]`: recognises the made scans and prints errors and times by kind. */
const { values } = parseArgs({ options: { json: { type: "boolean" }, kind: { type: "string" } } });
const scans = SCAN_SET.filter(({ kind }) => values.kind === undefined || kind === values.kind);
const bar = progressBar("Rozpoznawanie", values.json === true);
const figures = await measureScans(scans, (done) => bar.at(done, scans.length));
bar.end();
print(values.json === true, figures, () =>
  textTable(
    ["kind", "scans", "wrong letters, %", "seconds a page", "least sure"],
    figures.map(({ kind, scans, errorRate, secondsAPage, leastSure }) => [
      kind,
      scans,
      (100 * errorRate).toFixed(2),
      secondsAPage.toFixed(1),
      leastSure,
    ]),
  ),
);
