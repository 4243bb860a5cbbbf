import { answerRequests } from "./answer-requests.ts";
import { parseFile } from "./parse-file.ts";
import type { FileToRead } from "./reading-processes.ts";

/** Entry of the reading process: a file comes as a message, its document or its fault goes back. */
answerRequests((file: FileToRead) =>
  // A Buffer arrives as a Buffer, which pdf.js refuses.
  parseFile({ ...file, bytes: new Uint8Array(file.bytes) }),
);
