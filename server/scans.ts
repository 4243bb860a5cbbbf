import type { Actor } from "#core/identity";
import { type RecognitionOptions, recogniseScans, recogniseScansJob, wakeRecognition } from "#core/knowledge";
import type { Log } from "./log.ts";
import type { Platform } from "./platform.ts";

const actor: Actor = { kind: "system", name: "recognition" };
/** One run of the recognition; then it is enqueued again, so that no run outlasts what a job may take. */
const RUN_MS = 5 * 60_000;

/** Recognises scans in the background and says what became of each; what a stop left unfinished goes on. */
export async function workOnScans({ database, jobs, files, stopping }: Platform, log: Log): Promise<void> {
  await jobs.work(recogniseScansJob, async () => {
    const part: RecognitionOptions = {
      signal: stopping,
      milliseconds: RUN_MS,
      onProgress: ({ done, total }, path) => log.debug({ done, total, path }, "recognising scans"),
    };
    for (const { problems, ...scan } of await recogniseScans({ database, jobs, files }, actor, part)) {
      const isRead = scan.outcome !== "problem";
      if (isRead) log.info(scan, "scan read");
      for (const problem of problems)
        log.warn(problem, isRead ? "scan is read with doubts" : "file could not be read");
    }
    if (!stopping.aborted) await wakeRecognition(database.db, jobs);
  });
  await wakeRecognition(database.db, jobs);
}
