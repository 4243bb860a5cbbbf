import { existsSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { city } from "#city";
import { startReaders } from "#core/knowledge";
import { workOnDocuments } from "./documents.ts";
import { explain } from "./explain.ts";
import { createLog, type Log } from "./log.ts";
import { openPlatform, type Platform, startWork } from "./platform.ts";
import { type Preparation, prepare } from "./prepare.ts";
import { workOnScans } from "./scans.ts";
import { onPort } from "./settings.ts";
import { stopOnSignal } from "./stop-platform.ts";
import { workOnUploads } from "./uploads.ts";
import { bundlePages, openWeb } from "./web.ts";
import { workOnSources } from "./web-sources.ts";
import { readSettings } from "./with-platform.ts";

const AGAIN_MS = 15_000;
/** A hundred megabytes of files over one megabit a second, in one form, take a quarter of an hour. */
const LONGEST_REQUEST_MS = 20 * 60_000;

/** Starts the whole platform in this process: web and background work. */
async function main(): Promise<void> {
  const settings = readSettings();
  const log = createLog(settings.logLevel);
  await portIsFree(settings.port, settings.host);
  const bundling = bundlePages();
  // A first start reads every document: the processes for that start while the database is made.
  if (!existsSync(join(settings.dataFolder, "files"))) startReaders();
  const platform = await openPlatform(
    settings,
    (error) => log.error({ err: error }, "background work failed"),
    (fault) => log.warn({ err: fault }, "search without the model"),
  );
  let preparation: Preparation = { ready: false, stage: "registers", done: 0, total: 1 };
  // Addresses that the routes give out hold the port, which is known only once it is listened on.
  const opened = Promise.withResolvers<Awaited<ReturnType<typeof openWeb>>["web"]>();
  const server = serve({
    fetch: async (request, env) => (await opened.promise).fetch(request, env),
    port: settings.port,
    hostname: settings.host,
    serverOptions: { requestTimeout: LONGEST_REQUEST_MS },
  });
  await new Promise<void>((resolve, reject) => server.once("listening", resolve).once("error", reject));
  const listening = onPort(settings, (server.address() as AddressInfo).port);
  const { web } = await openWeb({ ...platform, settings: listening }, log, () => preparation, bundling);
  opened.resolve(web);
  // Before the address is told: whoever read it may stop the platform at once.
  const stopping = stopOnSignal(server as unknown as Server, platform, log);
  announce(listening.publicUrl, listening.environment);

  const tell = (state: Preparation) => {
    preparation = state;
  };
  const ready = await tryToPrepare(platform, log, tell, stopping);
  // Not before: jobs that index and chain each document while the next is read would only delay both.
  if (!stopping()) await beginWork(platform, log, stopping);
  if (!ready) await prepareAgain(platform, log, tell, stopping);
}

/** Begins the background work. A stop that comes meanwhile closes the queues under it, which is no fault. */
async function beginWork(platform: Platform, log: Log, stopping: () => boolean): Promise<void> {
  try {
    await startWork(platform);
    await workOnScans(platform, log);
    await workOnUploads(platform, log);
    await workOnDocuments(platform, log);
    await workOnSources(platform, city.sources, log);
  } catch (error) {
    if (!stopping()) throw error;
  }
}

/** A full disk or a lost database passes; the pages go on and say what is still being prepared. */
async function prepareAgain(...preparing: Parameters<typeof tryToPrepare>): Promise<void> {
  const [, , , stopping] = preparing;
  do await new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref());
  while (!stopping() && !(await tryToPrepare(...preparing)));
}

async function tryToPrepare(
  platform: Platform,
  log: Log,
  tell: (state: Preparation) => void,
  stopping: () => boolean,
): Promise<boolean> {
  const began = performance.now();
  try {
    const { problems, waiting, ...counts } = await prepare(platform, tell);
    for (const problem of problems) log.warn(problem, "file could not be read");
    for (const scan of waiting) log.info(scan, "scan waits for recognition");
    const sums = { ...counts, waiting: waiting.length, problems: problems.length };
    log.info({ ...sums, ms: Math.round(performance.now() - began) }, "ready");
    return true;
  } catch (error) {
    if (!stopping())
      log.error({ err: error, advice: explain(error), againInSeconds: AGAIN_MS / 1000 }, "preparing failed");
    return false;
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

main().catch((error: unknown) => {
  // The person at the terminal gets advice; the log says what it rests on.
  if (error instanceof Error && error.cause) createLog("error").error({ err: error }, "starting failed");
  process.stderr.write(`\n${explain(error)}\n`);
  process.exit(1);
});
