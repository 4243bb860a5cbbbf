import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { city } from "#city";
import { evaluateGlossary, type GlossaryReport, readForeignQuestions } from "#core/answers";
import { searchKnowledge } from "#core/knowledge";
import { knownForeignQuestions } from "../known-foreign-questions.ts";
import { openPlatform } from "../platform.ts";
import { prepare } from "../prepare.ts";
import { parseSettings } from "../settings.ts";
import { print, progressBar, textTable } from "../terminal.ts";
import { today } from "../today.ts";

/** `magistrat eval glossary [--known] [--as-of DAY] [--failures] [--json]` */
export function evalGlossaryCommand(): Command {
  return new Command("glossary")
    .description(
      "pytania po ukraińsku i angielsku z city/knowledge/foreign-questions.json: jak często sam słownik prowadzi do dokumentu",
    )
    .option("--as-of <dzień>", "dzień, na który się pyta, RRRR-MM-DD", today())
    .option("--known", "zamiast nich: znane pytania po ukraińsku i angielsku, które stoją obok dokumentów")
    .option("--failures", "wypisz pytania, których dokumentu nie ma wśród pierwszych trzech fragmentów")
    .option("--json", "jedna linia JSON")
    .action(async (options: { asOf: string; known?: boolean; failures?: boolean; json?: boolean }) => {
      const json = options.json === true;
      const folder = await mkdtemp(join(tmpdir(), "magistrat-glossary-"));
      const platform = await openPlatform(parseSettings({ MAGISTRAT_DATA: folder }), () => undefined);
      try {
        const reading = progressBar("Wiedza", json);
        await prepare(platform, (state) => state.ready || reading.at(state.done, state.total));
        reading.end();
        const { database, index } = platform;
        const questions = options.known
          ? await knownForeignQuestions(database.db, options.asOf)
          : readForeignQuestions(
              await readFile(new URL("foreign-questions.json", city.knowledgeFolder), "utf8"),
            );
        const asking = progressBar("Pytania", json);
        const report = await evaluateGlossary(
          questions,
          (query) => searchKnowledge({ db: database.db, index }, query),
          { asOf: options.asOf, onProgress: (done, total) => asking.at(done, total) },
        );
        asking.end();
        print(json, report, () =>
          [tableOf(report), ...(options.failures ? failuresOf(report) : [])].join("\n"),
        );
      } finally {
        await platform.close();
        await rm(folder, { recursive: true, force: true });
      }
    });
}

function tableOf({ languages }: GlossaryReport): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8);
  return textTable(
    ["język", "pytania", "wśród 1", "wśród 3", "wśród 10"],
    Object.entries(languages).map(([language, { questions, r1, r3, r10 }]) => [
      language,
      questions,
      percent(r1),
      percent(r3),
      percent(r10),
    ]),
  );
}

function failuresOf({ results }: GlossaryReport): string[] {
  return results
    .filter(({ rank }) => rank === null || rank > 3)
    .map(({ question, searched, rank }) => `[${rank ?? "–"}] ${question}\n    → ${searched}`);
}
