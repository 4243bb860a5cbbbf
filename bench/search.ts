import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { EXIT, print, progressBar, textTable } from "#server/terminal";
import { goalTable } from "./goal.ts";
import type { SearchFigures } from "./search/figures.ts";
import { searchGoals } from "./search/goals.ts";

const MEASURE = fileURLToPath(new URL("search/measure-engine.ts", import.meta.url));
/** MiniSearch holds everything in the heap. */
const HEAP_MB = 12_000;
const ENGINES = "magistrat,hybrid,fts5,minisearch";

/** Measures in a process of its own; null where that ended without figures, for want of memory for example. */
async function measureApart(
  engine: string,
  size: number,
  questions: string,
  profile: string,
): Promise<SearchFigures | null> {
  const args = [
    "--import",
    "tsx",
    `--max-old-space-size=${HEAP_MB}`,
    MEASURE,
    engine,
    `${size}`,
    questions,
    profile,
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const output = await text(child.stdout);
  return output.startsWith("{") ? JSON.parse(output) : null;
}

/** `npm run bench:search -- [--sizes N,N] [--engines A,B] [--questions N] [--profile FILE] [--json]` */
await new Command("bench:search")
  .description("mierzy wyszukiwanie na sztucznych polskich tekstach, obok SQLite FTS5 i MiniSearch")
  .option("--sizes <liczby>", "liczby fragmentów po 125 słów, oddzielone przecinkami", "10000,100000,500000")
  .option("--engines <nazwy>", "co mierzyć, oddzielone przecinkami", ENGINES)
  .option("--questions <liczba>", "ile pytań", "500")
  .option("--profile <plik>", "zapisz profil samych pytań (pliki z końcówką .cpuprofile)")
  .option("--json", "jedna linia JSON")
  .action(
    async (options: {
      sizes: string;
      engines: string;
      questions: string;
      profile?: string;
      json?: boolean;
    }) => {
      const sizes = options.sizes.split(",").map(Number);
      const engines = options.engines.split(",");
      const bar = progressBar("Pomiary", options.json === true);
      const figures: SearchFigures[] = [];
      const failed: string[] = [];
      for (const size of sizes)
        for (const engine of engines) {
          bar.at(figures.length + failed.length, sizes.length * engines.length);
          const profile = options.profile ? `${options.profile}-${engine}-${size}.cpuprofile` : "";
          const measured = await measureApart(engine, size, options.questions, profile);
          if (measured) figures.push(measured);
          else failed.push(`${engine} ${size}`);
        }
      bar.end();
      const goals = searchGoals(figures);
      print(options.json === true, { figures, failed, goals }, () =>
        [
          textTable(
            [
              "silnik",
              "fragmenty",
              "mediana ms",
              "95 % ms",
              "fragm./s",
              "RSS MB",
              "dysk MB",
              "z wynikiem",
              "R@10",
            ],
            figures.map((row) => [
              row.engine,
              row.passages,
              Number(row.medianMs.toFixed(1)),
              Number(row.p95Ms.toFixed(1)),
              Math.round(row.passagesASecond),
              Math.round(row.rssMb),
              Math.round(row.diskMb),
              `${row.found}/${row.questions}`,
              row.recall === undefined ? "" : row.recall.toFixed(3),
            ]),
          ),
          ...failed.map((what) => `nie udało się: ${what}`),
          "",
          goalTable(goals),
        ].join("\n"),
      );
      if (failed.length > 0 || goals.some(({ met }) => !met)) process.exitCode = EXIT.attention;
    },
  )
  .parseAsync();
