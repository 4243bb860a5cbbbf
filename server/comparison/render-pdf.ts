import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReportDocument } from "./document.ts";

const TEMPLATE = fileURLToPath(new URL("report.typ", import.meta.url));
const FONTS = ["400Regular/NotoSans_400Regular.ttf", "700Bold/NotoSans_700Bold.ttf"];

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
    inputs: { data: JSON.stringify(document) },
  });
  if (!compiled.result) {
    const found = compiled.takeDiagnostics();
    throw new Error(`the report cannot be set: ${JSON.stringify(found?.shortDiagnostics ?? null)}`);
  }
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1" as never });
}
