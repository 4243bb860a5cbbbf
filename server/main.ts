import { type AddressInfo, createServer, type Server } from "node:net";
import { serve } from "@hono/node-server";
import { city } from "#city";
import { explain } from "./explain.ts";
import { createLog } from "./log.ts";
import { openPlatform, startWork } from "./platform.ts";
import { type Preparation, prepare } from "./prepare.ts";
import { openWeb } from "./web.ts";
import { readSettings } from "./with-platform.ts";

const GRACE_MS = 10_000;
const AGAIN_MS = 15_000;

/** Starts the whole platform in this process: web and background work. */
async function main(): Promise<void> {
  const settings = readSettings();
  const log = createLog(settings.logLevel);
  await portIsFree(settings.port, settings.host);
  const platform = await openPlatform(settings, (error) =>
    log.error({ err: error }, "background work failed"),
  );
  let preparation: Preparation = { ready: false, stage: "registers", done: 0, total: 1 };
  const { web } = await openWeb(platform, log, () => preparation);

  const server = serve({ fetch: web.fetch, port: settings.port, hostname: settings.host });
  await new Promise<void>((resolve, reject) => server.once("listening", resolve).once("error", reject));
  const { port } = server.address() as AddressInfo;
  announce(settings.publicUrl.replace(/:0$/, `:${port}`), settings.environment);

  const stop = async (signal: string) => {
    log.info({ signal }, "stopping");
    await closeServer(server as unknown as Server);
    await platform.close();
    log.info("stopped");
    process.exit(0);
  };
  process.once("SIGTERM", stop).once("SIGINT", stop);

  await startWork(platform);
  for (;;) {
    const began = performance.now();
    try {
      const { problems, waiting, ...counts } = await prepare(platform, (state) => {
        preparation = state;
      });
      for (const problem of problems) log.warn(problem, "file could not be read");
      for (const scan of waiting) log.info(scan, "scan waits for recognition");
      log.info(
        {
          ...counts,
          waiting: waiting.length,
          problems: problems.length,
          ms: Math.round(performance.now() - began),
        },
        "ready",
      );
      return;
    } catch (error) {
      // A full disk or a lost database passes; the pages go on and say what is still being prepared.
      log.error({ err: error, advice: explain(error), againInSeconds: AGAIN_MS / 1000 }, "preparing failed");
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref());
    }
  }
}

/** Said before the database is opened, so that a busy port costs nobody a wait. */
async function portIsFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once("error", reject).listen(port, host, resolve));
  await new Promise((resolve) => probe.close(resolve));
}

function announce(url: string, environment: string): void {
  const lines = [
    "",
    `  Magistrat · ${city.officeName}`,
    "",
    `  Portal miejski      ${url}/`,
    `  Zadaj pytanie       ${url}/zapytaj`,
    `  Dla programów       ${url}/api/v1/openapi.json`,
    ...(environment === "development" ? [`  Galeria elementów   ${url}/_galeria`] : []),
    `  Gotowość            ${url}/readyz`,
    "",
    ...(city.sample
      ? [
          "  To jest miasto przykładowe: dokumenty, jednostki i ulice są próbką, którą urząd zastępuje swoimi danymi",
          "  (npm run magistrat -- help).",
          "",
        ]
      : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** No new connections; those under way may finish, idle ones are closed, and after the grace period all. */
async function closeServer(
  server: Server & { closeIdleConnections?(): void; closeAllConnections?(): void },
): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections?.(), GRACE_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections?.();
  });
  clearTimeout(timer);
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${explain(error)}\n`);
  process.exit(1);
});
