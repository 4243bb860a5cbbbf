import type { Server } from "node:net";
import type { Log } from "./log.ts";
import type { Platform } from "./platform.ts";

const GRACE_MS = 10_000;
/** Requests have their grace, running jobs as much again, and the engines have to be closed. */
const STOP_WITHIN_MS = 25_000;

type WebServer = Server & { closeIdleConnections?(): void; closeAllConnections?(): void };

/**
 * Stops at the first SIGTERM or SIGINT: requests under way are finished, jobs are stopped, what is open is
 * closed, and the process ends with 0. A second signal ends it at once. Gives whether it is stopping.
 */
export function stopOnSignal(server: WebServer, platform: Platform, log: Log): () => boolean {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    // Without a listener the system ends the process, however busy it is.
    process.off("SIGTERM", stop).off("SIGINT", stop);
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.error("not stopped in time");
      process.exit(1);
    }, STOP_WITHIN_MS).unref();
    try {
      await closeServer(server);
      await platform.close();
      log.info("stopped");
      process.exit(0);
    } catch (error) {
      log.error({ err: error }, "stopping failed");
      process.exit(1);
    }
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
  return () => stopping;
}

/** No new connections; those under way may finish, idle ones are closed, and after the grace period all. */
async function closeServer(server: WebServer): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections?.(), GRACE_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections?.();
  });
  clearTimeout(timer);
}
