import { type ChildProcess, fork } from "node:child_process";
import { setPriority } from "node:os";
import type { FaultKind } from "./fault-kind.ts";

/** What a process of a pool may cost, and how it is run. */
export interface PoolSettings {
  entry: URL;
  /** What a file that is at fault is refused with. */
  Fault: FaultKind;
  processes: number;
  milliseconds: number;
  heapMegabytes: number;
  /** Of the whole process: heap, buffers and code. */
  residentMegabytes: number;
  /** A process that has grown beyond this is not used again. */
  retireMegabytes: number;
  idleMs: number;
  /** What Node's permission model lets it do besides reading files and starting threads. */
  permissions?: string[];
  /** Whether it stands back behind whatever else wants the processor. */
  inBackground?: boolean;
}

export type PoolReply<Result> = { residentBytes: number } & (
  | { result: Result }
  | { fault: { code: string; message: string } }
  /** Something is wrong with the installation and not with the file. */
  | { failure: string }
);

/** Hands requests to processes of its own, each with limits of memory and time. */
export interface ProcessPool<Request, Result> {
  /** @throws the pool's kind of fault where the file is at fault; another error where a process cannot start */
  ask(request: Request, signal?: AbortSignal): Promise<Result>;
  /** Starts the processes before there is a request for them. */
  start(): void;
  /** Ends the idle processes now; without it they end by themselves and keep no process alive. */
  close(): void;
}

interface Task<Request, Result> {
  request: Request;
  signal: AbortSignal | undefined;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** Opens a pool; its processes start when they are needed and end when idle. */
export function processPool<Request extends object, Result>(
  settings: PoolSettings,
): ProcessPool<Request, Result> {
  const fault = (code: string, message?: string) => new settings.Fault(code as never, message);
  const idle = new Map<ChildProcess, NodeJS.Timeout>();
  const waiting: Task<Request, Result>[] = [];
  /** Processes that have started well. */
  const known = new WeakSet<ChildProcess>();
  let busy = 0;

  function next(): void {
    const task = busy < settings.processes ? waiting.shift() : undefined;
    if (task) run(task, idle.keys().next().value ?? started());
  }

  function started(): ChildProcess {
    const child = startedIn(settings);
    child.on("message", (message) => message === "ready" && known.add(child));
    child.on("exit", () => forget(child));
    child.on("error", () => end(child));
    return child;
  }

  function run(task: Task<Request, Result>, child: ChildProcess): void {
    forget(child);
    busy += 1;
    child.ref();
    child.channel?.ref();
    const timer = setTimeout(() => settle({ error: fault("timeout") }), settings.milliseconds);
    const onAbort = () => settle({ error: task.signal?.reason });
    const onMessage = (reply: PoolReply<Result> | "ready") => {
      if (reply === "ready") return;
      const keep = reply.residentBytes < settings.retireMegabytes * 1024 * 1024;
      if ("result" in reply) settle({ result: reply.result, keep });
      else if ("fault" in reply) settle({ error: fault(reply.fault.code, reply.fault.message), keep });
      else settle({ error: new Error(`The reading process failed: ${reply.failure}`) });
    };
    const onExit = (code: number | null, signal: string | null) => {
      if (!known.has(child))
        settle({ error: new Error(`The reading process could not start (${signal ?? code})`) });
      else settle({ error: fault(signal === null ? "broken" : "too-large") });
    };

    let settled = false;
    function settle(outcome: { result: Result; keep: boolean } | { error: unknown; keep?: boolean }): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit);
      task.signal?.removeEventListener("abort", onAbort);
      busy -= 1;
      if (outcome.keep) rest(child);
      else end(child);
      if ("result" in outcome) task.resolve(outcome.result);
      else task.reject(outcome.error);
      next();
    }
    child.on("message", onMessage).on("exit", onExit);
    if (task.signal?.aborted) {
      onAbort();
      return;
    }
    task.signal?.addEventListener("abort", onAbort, { once: true });
    child.send(
      task.request,
      (error) => error && settle({ error: new Error(`The reading process takes no file: ${error.message}`) }),
    );
  }

  function rest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    idle.set(child, setTimeout(() => end(child), settings.idleMs).unref());
  }

  function forget(child: ChildProcess): void {
    clearTimeout(idle.get(child));
    idle.delete(child);
  }

  function end(child: ChildProcess): void {
    forget(child);
    child.kill("SIGKILL");
  }

  return {
    ask: (request, signal) =>
      new Promise((resolve, reject) => {
        waiting.push({ request, signal, resolve, reject });
        next();
      }),
    start() {
      while (busy + idle.size < settings.processes) rest(started());
    },
    close() {
      for (const child of idle.keys()) end(child);
    },
  };
}

function startedIn({
  entry,
  heapMegabytes,
  residentMegabytes,
  permissions = [],
  inBackground,
}: PoolSettings) {
  const child = fork(entry, [String(residentMegabytes)], {
    execArgv: [
      `--max-old-space-size=${heapMegabytes}`,
      // A parser needs no writing, no network tools and no further process.
      "--permission",
      "--allow-fs-read=*",
      "--allow-worker",
      ...permissions,
    ],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  if (inBackground && child.pid) {
    try {
      setPriority(child.pid, 10);
    } catch {
      // It has ended already or the system has no priorities: it works all the same.
    }
  }
  return child;
}
