import { answerRequests } from "#core/processes";
import { parseFile } from "./parse-file.ts";
import { ReadFault } from "./read-fault.ts";
import type { ReadFile } from "./reading-processes.ts";

/** Entry of the reading process: a file comes as a message, its document or its fault goes back. */
answerRequests(ReadFault, async (file: ReadFile) => {
  // A Buffer arrives as a Buffer, which pdf.js refuses.
  const bytes = new Uint8Array(file.bytes);
  return file.as === "web"
    ? (await import("./parse-web.ts")).parseWeb(bytes, file.charset)
    : parseFile({ ...file, bytes });
});
