import { Worker } from "node:worker_threads";
import type { FaultKind } from "./fault-kind.ts";
import type { PoolReply } from "./process-pool.ts";

/**
 * The other end of a pool: answers each request that comes as a message, guarded by the memory's limit. A `Fault`
 * thrown is the file's and goes back as such; any other error is the installation's.
 */
export function answerRequests<Request, Result>(
  Fault: FaultKind,
  answer: (request: Request) => Promise<Result>,
): void {
  const workerData = { parent: process.ppid, residentMegabytes: Number(process.argv[2]) };
  new Worker(new URL("./memory-guard.ts", import.meta.url), { workerData }).unref();
  process.send?.("ready");
  process.on("disconnect", () => process.exit(0));
  process.on("message", async (request: Request) => {
    process.send?.(await reply(Fault, () => answer(request)));
  });
}

async function reply<Result>(Fault: FaultKind, answer: () => Promise<Result>): Promise<PoolReply<Result>> {
  try {
    const result = await answer();
    return { result, residentBytes: process.memoryUsage.rss() };
  } catch (error) {
    const residentBytes = process.memoryUsage.rss();
    if (!(error instanceof Fault)) return { failure: String(error), residentBytes };
    return { fault: { code: error.code, message: error.message }, residentBytes };
  }
}
