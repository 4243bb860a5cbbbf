// Makes the PDF and DOCX samples and their sidecars: node --import tsx city/knowledge/make-binary-samples.ts
import { writeFile } from "node:fs/promises";
import { stringify } from "yaml";
import { informator } from "./binary-samples/informator.ts";
import { instrukcjaDeklaracji } from "./binary-samples/instrukcja-deklaracji.ts";
import { kartaZaswiadczenia } from "./binary-samples/karta-zaswiadczenia.ts";
import { packDocx } from "./binary-samples/pack-docx.ts";
import { printPdfs } from "./binary-samples/print-pdfs.ts";
import { regulaminStrefy } from "./binary-samples/regulamin-strefy.ts";
import type { SampleDocument } from "./binary-samples/sample-document.ts";

const pdfs = [regulaminStrefy, informator];
const printed = await printPdfs(pdfs);
for (const [at, sample] of pdfs.entries()) await keep(sample, printed[at]!);
for (const sample of [instrukcjaDeklaracji, kartaZaswiadczenia]) await keep(sample, await packDocx(sample));

async function keep(sample: SampleDocument, bytes: Uint8Array): Promise<void> {
  const { title, unit, validFrom, sources } = sample;
  const metadata = {
    title,
    unit,
    visibility: "public",
    language: "pl",
    ...(validFrom ? { validFrom } : {}),
    sample: true,
    sources,
  };
  await writeFile(new URL(sample.path, import.meta.url), bytes);
  await writeFile(new URL(`${sample.path}.yaml`, import.meta.url), stringify(metadata, { lineWidth: 0 }));
  process.stdout.write(`${sample.path}: ${bytes.length} bytes\n`);
}
