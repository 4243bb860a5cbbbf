import { type ChildProcess, fork } from "node:child_process";
import type { ReadDocument } from "../types.ts";
import { READ_LIMITS } from "./limits.ts";
import { ReadFault, type ReadFaultCode } from "./read-fault.ts";
import type { WebContent } from "./web-content.ts";

/** What a file may be read as. */
export interface Readings {
  document: ReadDocument;
  web: WebContent;
}
export type ReadFile = { name: string; bytes: Uint8Array; as: keyof Readings; charset?: string };
type Reading = Readings[keyof Readings];
export type ReadReply = { residentBytes: number } & (
  | { document: Reading }
  | { fault: { code: ReadFaultCode; message: string } }
  /** Something is wrong with the installation and not with the file. */
  | { failure: string }
);
interface Task {
  file: ReadFile;
  resolve(document: Reading): void;
  reject(error: Error): void;
}

const PROCESSES = 2;
const IDLE_MS = 10_000;
/** A process that has grown beyond this is not used again. */
const RETIRE_BYTES = 350 * 1024 * 1024;

const idle = new Map<ChildProcess, NodeJS.Timeout>();
const waiting: Task[] = [];
/** Processes that have started well. */
const known = new WeakSet<ChildProcess>();
let busy = 0;

/** Hands a file to one of at most two reading processes, which end when idle. */
export function readInProcess<As extends keyof Readings>(file: ReadFile & { as: As }): Promise<Readings[As]> {
  return new Promise((resolve, reject) => {
    waiting.push({ file, resolve: resolve as Task["resolve"], reject });
    next();
  });
}

/** Starts the reading processes before there is a file for them; ones that get none end when idle. */
export function startReaders(): void {
  for (let running = busy + idle.size; running < PROCESSES; running += 1) rest(started());
}

/** Ends the idle reading processes now; without it they end by themselves and keep no process alive. */
export function closeReaders(): void {
  for (const child of idle.keys()) end(child);
}

function next(): void {
  const task = busy < PROCESSES ? waiting.shift() : undefined;
  if (task) run(task, idle.keys().next().value ?? started());
}

function started(): ChildProcess {
  const child = fork(new URL("./reading-process.ts", import.meta.url), [], {
    execArgv: [
      `--max-old-space-size=${READ_LIMITS.heapMegabytes}`,
      // A parser needs no writing, no network tools and no further process.
      "--permission",
      "--allow-fs-read=*",
      "--allow-worker",
    ],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.on("message", (message: ReadReply | "ready") => message === "ready" && known.add(child));
  child.on("exit", () => forget(child));
  child.on("error", () => end(child));
  return child;
}

function run(task: Task, child: ChildProcess): void {
  forget(child);
  busy += 1;
  child.ref();
  child.channel?.ref();
  const timer = setTimeout(() => settle({ error: new ReadFault("timeout") }), READ_LIMITS.milliseconds);
  const onMessage = (reply: ReadReply | "ready") => {
    if (reply === "ready") return;
    const keep = reply.residentBytes < RETIRE_BYTES;
    if ("document" in reply) settle({ document: reply.document, keep });
    else if ("fault" in reply) settle({ error: new ReadFault(reply.fault.code, reply.fault.message), keep });
    else settle({ error: new Error(`The reading process failed: ${reply.failure}`) });
  };
  const onExit = (code: number | null, signal: string | null) => {
    if (!known.has(child))
      settle({ error: new Error(`The reading process could not start (${signal ?? code})`) });
    else settle({ error: new ReadFault(signal === null ? "broken" : "too-large") });
  };

  let settled = false;
  function settle(outcome: { document?: Reading; error?: Error; keep?: boolean }): void {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    child.off("message", onMessage).off("exit", onExit);
    busy -= 1;
    if (outcome.keep) rest(child);
    else end(child);
    if (outcome.document) task.resolve(outcome.document);
    else task.reject(outcome.error ?? new ReadFault("broken"));
    next();
  }
  child.on("message", onMessage).on("exit", onExit);
  child.send(
    task.file,
    (error) => error && settle({ error: new Error(`The reading process takes no file: ${error.message}`) }),
  );
}

function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  idle.set(child, setTimeout(() => end(child), IDLE_MS).unref());
}

function forget(child: ChildProcess): void {
  clearTimeout(idle.get(child));
  idle.delete(child);
}

function end(child: ChildProcess): void {
  forget(child);
  child.kill("SIGKILL");
}
