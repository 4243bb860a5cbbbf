import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../server/main.ts", import.meta.url));
const PRELOAD = fileURLToPath(new URL("../server/preload.mjs", import.meta.url));
const READY_WITHIN_MS = 120_000;

/** The whole platform in a process of its own, as `npm start` runs it. */
export interface RunningPlatform {
  url: string;
  folder: string;
  process: ChildProcess;
  /** Standard output and error so far. */
  output(): string;
  /** Milliseconds from the start of the process until `/readyz` said yes. */
  readyAfterMs: number;
  /** Asks it to stop and waits; gives its exit code. */
  stop(): Promise<number | null>;
  /** `kill -9`. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** Otherwise as soon as it listens. */
  waitUntilReady?: boolean;
  /** Path of the file that is run; `server/main.ts` unless told. */
  main?: string;
  /** What runs the process, for example `setpriv` with its options; nothing unless told. */
  through?: readonly string[];
  /** Gets the process as soon as there is one, to end it before it listens. */
  onSpawn?: (process: ChildProcess) => void;
}

/** The process ended before it was ready. */
export class NotStarted extends Error {
  override name = "NotStarted";
  readonly output: string;
  readonly code: number | null;
  constructor(code: number | null, output: string) {
    super(`the platform ended with ${code} before it was ready:\n${output}`);
    this.code = code;
    this.output = output;
  }
}

/** Starts the platform on any free port; on an empty data folder of its own unless `MAGISTRAT_DATA` is given. */
export async function startPlatform(
  environment: Record<string, string> = {},
  { waitUntilReady = true, main = MAIN, through = [], onSpawn }: StartOptions = {},
): Promise<RunningPlatform> {
  const folder = environment.MAGISTRAT_DATA ?? (await mkdtemp(join(tmpdir(), "magistrat-run-")));
  const began = performance.now();
  const [program = "", ...args] = [...through, process.execPath, "--import", PRELOAD, main];
  const child = spawn(program, args, {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: "0",
      MAGISTRAT_DATA: folder,
      ...environment,
    },
    cwd: fileURLToPath(new URL("..", import.meta.url)),
  });
  onSpawn?.(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /http:\/\/localhost:(\d+)\//.exec(output);
      if (found) resolve(`http://localhost:${found[1]}`);
    };
    child.stdout.on("data", look);
    ended.then((code) => reject(new NotStarted(code, output)));
  });
  const platform: RunningPlatform = {
    url,
    folder,
    process: child,
    output: () => output,
    readyAfterMs: Number.NaN,
    async stop() {
      child.kill("SIGTERM");
      const code = await ended;
      if (!environment.MAGISTRAT_DATA) await rm(folder, { recursive: true, force: true });
      return code;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
  if (waitUntilReady)
    await untilReady(platform, ended).catch(async (error: unknown) => {
      await platform.kill();
      throw error;
    });
  platform.readyAfterMs = performance.now() - began;
  return platform;
}

/** Waits until `/readyz` says yes. */
export async function untilReady(
  platform: RunningPlatform,
  ended: Promise<unknown> = new Promise(() => undefined),
) {
  const deadline = performance.now() + READY_WITHIN_MS;
  let over = false;
  ended.then(() => {
    over = true;
  });
  while (performance.now() < deadline && !over) {
    const answer = await fetch(`${platform.url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new NotStarted(platform.process.exitCode, platform.output());
}
