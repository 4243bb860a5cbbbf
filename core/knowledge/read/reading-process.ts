import { Worker } from "node:worker_threads";
import { parseFile } from "./parse-file.ts";
import { ReadFault } from "./read-fault.ts";
import type { ReadReply } from "./reading-processes.ts";

/** Entry of the reading process: a file comes as a message, its document or its fault goes back. */
new Worker(new URL("./memory-guard.ts", import.meta.url), { workerData: { parent: process.ppid } }).unref();

process.send?.("ready");
process.on("disconnect", () => process.exit(0));
process.on("message", async (file: { name: string; bytes: Uint8Array }) => {
  process.send?.(await reply(file));
});

async function reply(file: { name: string; bytes: Uint8Array }): Promise<ReadReply> {
  try {
    // A Buffer arrives as a Buffer, which pdf.js refuses.
    const document = await parseFile({ name: file.name, bytes: new Uint8Array(file.bytes) });
    return { document, residentBytes: process.memoryUsage.rss() };
  } catch (error) {
    if (!(error instanceof ReadFault))
      return { failure: String(error), residentBytes: process.memoryUsage.rss() };
    return { fault: { code: error.code, message: error.message }, residentBytes: process.memoryUsage.rss() };
  }
}
