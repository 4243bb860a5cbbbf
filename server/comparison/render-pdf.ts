import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReportDocument } from "./document.ts";

const TEMPLATE = fileURLToPath(new URL("report.typ", import.meta.url));
const FONTS = ["400Regular/NotoSans_400Regular.ttf", "700Bold/NotoSans_700Bold.ttf"];

/**
 * What the typeface has: Latin, Greek and Cyrillic letters, the signs of texts, currencies. A model may write anything,
 * and PDF/UA allows no letter that cannot be shown.
 */
const UNSHOWN =
  /[^\n\u0020-\u007e\u00a0-\u024f\u0391-\u03a1\u03a3-\u03ce\u0400-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20a0-\u20bf\u2116\u2122\u2212]/gu;
const shown = (text: string) => text.replace(/[\r\t]/g, " ").replace(UNSHOWN, "?");

/**
 * A report as PDF/UA-1: tagged, with its language, title and typeface inside. Typst refuses to make one that breaks the
 * rules that it can check.
 */
export async function renderPdf(document: ReportDocument): Promise<Uint8Array> {
  // Loaded here, so that only who wants a PDF loads the compiler.
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const fontPaths = FONTS.map((file) =>
    dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${file}`))),
  );
  const compiler = NodeCompiler.create({ workspace: dirname(TEMPLATE), fontArgs: [{ fontPaths }] });
  const compiled = compiler.compile({
    mainFilePath: TEMPLATE,
    inputs: {
      data: JSON.stringify(document, (_, value) => (typeof value === "string" ? shown(value) : value)),
    },
  });
  if (!compiled.result) {
    const found = compiled.takeDiagnostics();
    throw new Error(`the report cannot be set: ${JSON.stringify(found?.shortDiagnostics ?? null)}`);
  }
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1" as never });
}
