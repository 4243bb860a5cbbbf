import {
  DocumentFault,
  type DocumentFaultCode,
  type DocumentReader,
  readDocumentsJob,
  readWaiting,
  wakeReading,
} from "#core/drafts";
import { ReadFault, type RecognisedPage, readDocument, recognisePage, textOfPages } from "#core/knowledge";
import type { Log } from "./log.ts";
import type { Platform } from "./platform.ts";

/** One run of the recognition; then the job is enqueued again, so that no run outlasts what a job may take. */
const RUN_MS = 5 * 60_000;

/** Reads what residents send with the readers of the knowledge base, in their processes with limits. */
export const documentReader: DocumentReader = {
  read: ({ name, bytes, recognised }) =>
    told(async () => {
      const read = await readDocument({ name, bytes, recognised: recognised as RecognisedPage[] });
      return { pages: textOfPages(read), scans: read.scans };
    }),
  recognise: (file, signal) => told(() => recognisePage(file, signal)),
};

async function told<Given>(work: () => Promise<Given>): Promise<Given> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ReadFault ? new DocumentFault(codeOf(error)) : error;
  }
}

/** What only documents of the knowledge base have is no fault of another. */
const codeOf = ({ code }: ReadFault): DocumentFaultCode =>
  code === "metadata" || code === "questions" ? "broken" : code;

/** Recognises scanned documents of drafts in the background; what a stop left unfinished goes on. */
export async function workOnDocuments(platform: Platform, log: Log): Promise<void> {
  const { database, jobs, stopping, uploads } = platform;
  const deps = { db: database.db, jobs, uploads, reader: documentReader };
  await jobs.work(readDocumentsJob, async () => {
    const { more, ...came } = await readWaiting(deps, { signal: stopping, milliseconds: RUN_MS });
    if (Object.values(came).some(Boolean)) log.info(came, "documents of drafts recognised");
    if (more && !stopping.aborted) await wakeReading(deps);
  });
  await wakeReading(deps);
}
