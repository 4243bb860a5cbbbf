import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createWorker, OEM, PSM, type Worker } from "tesseract.js";

const data = (language: string, folder: string) =>
  join(dirname(fileURLToPath(import.meta.resolve(`@tesseract.js-data/${language}/package.json`))), folder);

const LOCAL = {
  gzip: true,
  cacheMethod: "none",
  // Without it an error ends the process besides rejecting the promise.
  errorHandler: () => undefined,
} as const;

let reader: Promise<Worker> | undefined;
let orienter: Promise<Worker> | undefined;

/** Tesseract for Polish, with its data from the package: nothing is fetched. */
export function polishReader(): Promise<Worker> {
  reader ??= (async () => {
    const worker = await createWorker("pol", OEM.LSTM_ONLY, {
      ...LOCAL,
      langPath: data("pol", "4.0.0_best_int"),
    });
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
    return worker;
  })();
  return reader;
}

/** Tells which way up a page is; only the older engine does. */
export function orientation(): Promise<Worker> {
  orienter ??= createWorker("osd", OEM.TESSERACT_ONLY, {
    ...LOCAL,
    legacyCore: true,
    legacyLang: true,
    langPath: data("osd", "4.0.0"),
  });
  return orienter;
}
