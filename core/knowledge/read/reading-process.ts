import { Worker } from "node:worker_threads";
import { parseFile } from "./parse-file.ts";
import { ReadFault } from "./read-fault.ts";
import type { ReadFile, ReadReply } from "./reading-processes.ts";

/** Entry of the reading process: a file comes as a message, its document or its fault goes back. */
new Worker(new URL("./memory-guard.ts", import.meta.url), { workerData: { parent: process.ppid } }).unref();

process.send?.("ready");
process.on("disconnect", () => process.exit(0));
process.on("message", async (file: ReadFile) => {
  process.send?.(await reply(file));
});

async function reply(file: ReadFile): Promise<ReadReply> {
  try {
    // A Buffer arrives as a Buffer, which pdf.js refuses.
    const bytes = new Uint8Array(file.bytes);
    const document =
      file.as === "web"
        ? (await import("./parse-web.ts")).parseWeb(bytes, file.charset)
        : await parseFile({ name: file.name, bytes });
    return { document, residentBytes: process.memoryUsage.rss() };
  } catch (error) {
    if (!(error instanceof ReadFault))
      return { failure: String(error), residentBytes: process.memoryUsage.rss() };
    return { fault: { code: error.code, message: error.message }, residentBytes: process.memoryUsage.rss() };
  }
}
