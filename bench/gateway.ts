import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { openAiCompatible } from "#adapters/models/openai-compatible";
import { chainAudit } from "#core/audit";
import { openDatabase } from "#core/db";
import { openJobs } from "#core/jobs";
import { loadLemmatizer } from "#core/language";
import {
  dataBlocks,
  type LanguageModel,
  modelSettings,
  openBooks,
  openGateway,
  type WriterSettings,
} from "#core/models";
import { openMasker } from "#server/masker";
import { EXIT, print, textTable } from "#server/terminal";
import { today } from "#server/today";
import { atMost, goalTable } from "./goal.ts";
import { percentile } from "./percentile.ts";

const SERVER = fileURLToPath(new URL("gateway/serve-model.ts", import.meta.url));
const STREAMS = 50;
const ROUNDS = 6;
const APART_MS = 20;
const BLOCKS = [{ name: "PYTANIE", text: "Pytanie" }];
const REQUEST = { instructions: "Odpowiedz krótko.", shape: null, longest: 1000 };
const BUDGETS = { all: 1e12, task: null, unit: null, person: null };

/** Milliseconds of each call: so many streams side by side, each begun a moment after the other, each call after call. */
async function timesOf(call: () => AsyncIterable<unknown>): Promise<number[]> {
  const times: number[] = [];
  const stream = async (n: number) => {
    await wait(n * APART_MS);
    for (let round = 0; round <= ROUNDS; round++) {
      const began = performance.now();
      for await (const _ of call());
      // The first one warms up.
      if (round > 0) times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: STREAMS }, (_, n) => stream(n)));
  return times;
}

/** Calls of the adapter alone, and the same calls behind all guards, with their entries in the embedded database. */
async function measure(address: string) {
  const settings = modelSettings.parse({
    role: "writes",
    name: "proba",
    address,
    model: "test-model",
    where: "in-house",
    contextTokens: 8192,
    atOnce: STREAMS,
  }) as WriterSettings;
  const model = openAiCompatible(settings, null).model as LanguageModel;
  const folder = await mkdtemp(join(tmpdir(), "magistrat-bench-"));
  const database = await openDatabase({ folder });
  const fail = (error: unknown) => {
    throw error;
  };
  const jobs = await openJobs(database, [chainAudit], fail);
  try {
    const books = openBooks({ db: database.db, jobs }, { budgets: BUDGETS, keepTexts: false }, today, fail);
    const guarded = openGateway(
      settings,
      model,
      books,
      openMasker(loadLemmatizer(), async () => []),
    );
    const signal = new AbortController().signal;
    const caller = {
      task: "answer",
      template: "1",
      actor: { kind: "anonymous" },
      unit: null,
      reads: "public",
    } as const;
    let turn = 0;
    const alone = await timesOf(() => model.write({ ...REQUEST, input: dataBlocks(BLOCKS) }, signal));
    const behind = await timesOf(() =>
      guarded.write({ ...caller, turn: `${turn++}` }, { ...REQUEST, input: BLOCKS }, signal),
    );
    await books.written();
    return { alone, behind };
  } finally {
    await jobs.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** `npm run bench:gateway -- [--every MS] [--json]` */
await new Command("bench:gateway")
  .description("mierzy, ile czasu osłony dodają do wywołania modelu przy 50 strumieniach naraz")
  .option("--every <ms>", "co ile milisekund model mówi kolejne litery", "20")
  .option("--json", "jedna linia JSON")
  .action(async (options: { every: string; json?: boolean }) => {
    const child = spawn(process.execPath, ["--import", "tsx", SERVER, options.every], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const [address] = await once(createInterface(child.stdout), "line");
      const { alone, behind } = await measure(address);
      const median = (times: number[]) => percentile(times, 0.5);
      const added = median(behind) - median(alone);
      const goals = [atMost("osłony na wywołanie, mediana ms", 5, added)];
      const figures = { streams: STREAMS, aloneMs: median(alone), behindMs: median(behind), addedMs: added };
      print(options.json === true, { figures, goals }, () => {
        const row = (name: string, times: number[]) => [
          name,
          times.length,
          Number(median(times).toFixed(1)),
          Number(percentile(times, 0.95).toFixed(1)),
        ];
        const table = textTable(
          ["wywołania", "ile", "mediana ms", "95 % ms"],
          [row("sam adapter", alone), row("za osłonami", behind)],
        );
        return `${table}\n\n${goalTable(goals)}`;
      });
      if (goals.some(({ met }) => !met)) process.exitCode = EXIT.attention;
    } finally {
      child.kill();
    }
  })
  .parseAsync();
