import { existsSync } from "node:fs";
import { glob, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { percentile } from "../percentile.ts";
import { openCorpus } from "./corpus.ts";
import type { Engine } from "./engine.ts";
import type { SearchFigures } from "./figures.ts";
import { fts5 } from "./fts5.ts";
import { hybrid } from "./hybrid.ts";
import { magistrat } from "./magistrat.ts";
import { minisearch } from "./minisearch.ts";

const ENGINES: Record<string, Engine> = { magistrat, hybrid, fts5, minisearch };
const WARM_UP = 50;
const MB = 1_048_576;

/** Measures one engine with one size in this process and writes a line of JSON. */
async function measureEngine(name: string, size: number, questions: number, profile: string): Promise<void> {
  const fill = ENGINES[name];
  if (!fill) throw new RangeError(`No such engine: ${name}`);
  const folder = await mkdtemp(join(tmpdir(), "magistrat-bench-"));
  try {
    const corpus = await openCorpus();
    const engine = await fill(corpus, size, folder);
    for (let n = 0; n < WARM_UP; n++) await engine.search(corpus.question(questions + n, size));
    const asked = Array.from({ length: questions }, (_, n) => corpus.question(n, size));
    const stopProfile = profile ? await startProfile(profile) : null;
    const times: number[] = [];
    let found = 0;
    for (const question of asked) {
      const began = performance.now();
      if ((await engine.search(question)) > 0) found++;
      times.push(performance.now() - began);
    }
    await stopProfile?.();
    const figures: SearchFigures = {
      engine: name,
      passages: size,
      medianMs: percentile(times, 0.5),
      p95Ms: percentile(times, 0.95),
      passagesASecond: size / engine.indexingSeconds,
      rssMb: process.memoryUsage.rss() / MB,
      diskMb: (await bytesIn(existsSync(join(folder, "index")) ? join(folder, "index") : folder)) / MB,
      found,
      questions,
      ...(engine.recall && { recall: await engine.recall() }),
    };
    await engine.close();
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A profile of the questions alone, for the profiler of a browser. */
async function startProfile(path: string): Promise<() => Promise<void>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  return async () => {
    const { profile } = await session.post("Profiler.stop");
    await writeFile(path, JSON.stringify(profile));
    session.disconnect();
  };
}

async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for await (const path of glob("**", { cwd: folder })) {
    const entry = await stat(join(folder, path));
    if (entry.isFile()) bytes += entry.size;
  }
  return bytes;
}

const [name = "", size = "", questions = "", profile = ""] = process.argv.slice(2);
await measureEngine(name, Number(size), Number(questions), profile);
