import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { ReportDocument } from "./document.ts";
import { renderHtml } from "./render-html.tsx";
import { renderPdf } from "./render-pdf.ts";
import type { ComparisonReport } from "./report.ts";
import { reportDocument } from "./report-document.ts";

/** How a report is set, by the ending of its file. */
const FORMS: Readonly<Record<string, (document: ReportDocument) => Promise<string | Uint8Array>>> = {
  html: renderHtml,
  pdf: renderPdf,
};
const endingOf = (path: string) => extname(path).slice(1).toLowerCase();

/** Whether a report can be written to such a file. */
export const isReportFile = (path: string): boolean => Object.hasOwn(FORMS, endingOf(path));

/** Writes the report for people, as HTML or PDF by the ending of the file. */
export async function writeReport(path: string, report: ComparisonReport): Promise<void> {
  await writeFile(path, await FORMS[endingOf(path)]!(reportDocument(report)));
}
