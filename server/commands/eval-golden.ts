import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { publishQuality } from "#apps/portal";
import { city } from "#city";
import { evaluateGolden, type GoldenTotals, readGolden } from "#core/answers";
import { searchKnowledge } from "#core/knowledge";
import { listUnits } from "#core/registers";
import { languages } from "../languages.ts";
import { openPlatform } from "../platform.ts";
import { prepare } from "../prepare.ts";
import { parseSettings } from "../settings.ts";
import { EXIT, print, progressBar, textTable } from "../terminal.ts";
import { today } from "../today.ts";

/** The shares that may not be fallen below; raised when the answers get better, never lowered. */
const FLOOR = { documentCited: 0.884, factGiven: 0.858, refusalsRefused: 0.907 } as const;

/** `magistrat eval golden [--as-of DAY] [--failures] [--publish] [--json]` */
export function evalGoldenCommand(): Command {
  return new Command("golden")
    .description(
      "pytania mieszkańców z city/knowledge/golden.json zadane wiedzy miasta, w jednorazowym folderze danych",
    )
    .option("--as-of <dzień>", "dzień pytań, które nie mówią, na jaki dzień pytają, RRRR-MM-DD", today())
    .option("--failures", "wypisz pytania, na które odpowiedź nie była właściwa")
    .option("--publish", "zapisz wynik w city/quality.json, skąd bierze go strona /jakosc")
    .option("--json", "jedna linia JSON")
    .action(async (options: { asOf: string; failures?: boolean; publish?: boolean; json?: boolean }) => {
      const json = options.json === true;
      const cases = readGolden(await readFile(new URL("golden.json", city.knowledgeFolder), "utf8"));
      const folder = await mkdtemp(join(tmpdir(), "magistrat-golden-"));
      const platform = await openPlatform(parseSettings({ MAGISTRAT_DATA: folder }), () => undefined);
      try {
        const reading = progressBar("Wiedza", json);
        await prepare(platform, (state) => state.ready || reading.at(state.done, state.total));
        reading.end();
        const { database, index, lemmatizer } = platform;
        const asking = progressBar("Pytania", json);
        const report = await evaluateGolden(
          cases,
          (language) => ({
            search: (query) => searchKnowledge({ db: database.db, index }, query),
            units: () => listUnits(database.db),
            doors: city.doors,
            lemmatizer,
            messages: languages[language],
          }),
          { asOf: options.asOf, onProgress: (done, total) => asking.at(done, total) },
        );
        asking.end();
        if (options.publish)
          await publishQuality(city.qualityFile, { asOf: options.asOf, ...report }, today());
        print(json, report, () =>
          [
            textTable(
              ["kategoria", "pytania", "status", "dokument", "fakt", "jednostka", "odmowy"],
              [...Object.entries(report.categories), ["RAZEM", report.totals] as const].map(
                ([name, totals]) => row(name, totals),
              ),
            ),
            ...(options.failures ? failuresOf(report.results) : []),
          ].join("\n"),
        );
        const fallen = Object.entries(FLOOR).filter(
          ([name, floor]) => (report.totals[name as keyof typeof FLOOR] ?? 1) < floor,
        );
        for (const [name, floor] of fallen)
          process.stderr.write(
            `${name}: ${report.totals[name as keyof typeof FLOOR]?.toFixed(3)} zamiast co najmniej ${floor}\n`,
          );
        if (fallen.length > 0) process.exitCode = EXIT.attention;
      } finally {
        await platform.close();
        await rm(folder, { recursive: true, force: true });
      }
    });
}

function row(name: string, totals: GoldenTotals): (string | number)[] {
  const percent = (value: number | undefined) =>
    (value === undefined ? "–" : `${(value * 100).toFixed(1)} %`).padStart(8);
  return [
    name,
    totals.questions,
    percent(totals.statusRight),
    percent(totals.documentCited),
    percent(totals.factGiven),
    percent(totals.unitNamed),
    percent(totals.refusalsRefused),
  ];
}

function failuresOf(results: Awaited<ReturnType<typeof evaluateGolden>>["results"]): string[] {
  const wrong = results.filter(
    (result) => result.statusRight === false || result.documentCited === false || result.factGiven === false,
  );
  return [
    "",
    ...wrong.map(
      ({ category, id, status, question, text }) =>
        `[${category}] ${id} (${status}) ${question}\n    → ${text.slice(0, 200)}`,
    ),
  ];
}
