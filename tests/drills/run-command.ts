import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../server/cli.ts", import.meta.url));
const PRELOAD = fileURLToPath(new URL("../../server/preload.mjs", import.meta.url));

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** Who runs the command, and how to end it early. */
export interface RunOptions {
  uid?: number;
  onSpawn?: (child: ChildProcess) => void;
}

/** Runs `magistrat …` in a process of its own and waits for its end. */
export async function runCommand(
  args: readonly string[],
  environment: Record<string, string>,
  { uid, onSpawn }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", PRELOAD, CLI, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  onSpawn?.(child);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal, out, err })));
}
