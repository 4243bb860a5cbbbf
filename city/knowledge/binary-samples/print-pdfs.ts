import chromium from "@sparticuz/chromium";
import { chromium as browsers } from "playwright-core";
import { htmlPage } from "./html-page.ts";
import type { SampleDocument } from "./sample-document.ts";

/** The flags of the packaged browser that crash it outside a serverless machine. */
const UNWANTED = new Set(["--single-process", "--no-zygote"]);

const FOOTER = `<div style="width:100%;font-size:9px;text-align:center">Strona <span class="pageNumber"></span> z <span class="totalPages"></span></div>`;

/** Prints sample documents as tagged A4 PDFs with an outline and page numbers, in the given order. */
export async function printPdfs(samples: SampleDocument[]): Promise<Uint8Array[]> {
  const browser = await browsers.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: chromium.args.filter((flag) => !UNWANTED.has(flag)),
  });
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const sample of samples) {
      await page.setContent(htmlPage(sample));
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      printed.push(
        await page.pdf({
          format: "A4",
          margin: { top: "20mm", bottom: "22mm", left: "22mm", right: "22mm" },
          displayHeaderFooter: true,
          headerTemplate: "<span></span>",
          footerTemplate: FOOTER,
          tagged: true,
          outline: true,
        }),
      );
    }
    return printed;
  } finally {
    await browser.close();
  }
}
