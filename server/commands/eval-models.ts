import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { city } from "#city";
import { readGolden, readInjections, readLabelled } from "#core/answers";
import { searchKnowledge } from "#core/knowledge";
import { type ModelSettings, readChoices, type WriterSettings } from "#core/models";
import { listUnits } from "#core/registers";
import { compareModels } from "../comparison/compare-models.ts";
import { comparedTasks } from "../comparison/compared-tasks.ts";
import { comparisonTable } from "../comparison/comparison-table.ts";
import { type Contestant, openContestant, withoutModel } from "../comparison/contestant.ts";
import { knowledgeVersion } from "../comparison/knowledge-version.ts";
import { isReportFile, writeReport } from "../comparison/write-report.ts";
import { UserError } from "../explain.ts";
import { languages } from "../languages.ts";
import { openMasker } from "../masker.ts";
import { configuredModels } from "../models.ts";
import { openPlatform } from "../platform.ts";
import { prepare } from "../prepare.ts";
import { parseSettings } from "../settings.ts";
import { EXIT, print, progressBar } from "../terminal.ts";
import { today } from "../today.ts";
import { readSettings, withPlatform } from "../with-platform.ts";

interface Options {
  models?: string[];
  golden: string;
  only?: string;
  limit?: number;
  runs: number;
  atOnce: number;
  asOf: string;
  out?: string;
  judge?: string;
  injections: boolean;
  tasks: boolean;
  report?: string[];
  json?: boolean;
}

const NONE = "none";
const GOLDEN = fileURLToPath(new URL("golden.json", city.knowledgeFolder));

/** `magistrat eval models --models a,b [--only CATEGORY] [--limit N] [--runs N] [--judge NAME] [--out DIR] [--report FILE] [--json]` */
export function evalModelsCommand(): Command {
  return new Command("models")
    .description(
      "porównuje modele językowe na pytaniach urzędu, w jednorazowym folderze danych; pracę bez modelu mierzy razem z nimi",
    )
    .option(
      "--models <nazwy>",
      "które modele z MODELS_FILE, po przecinku; bez tego wszystkie, które piszą",
      names,
    )
    .option("--golden <plik>", "pytania z oczekiwanymi odpowiedziami", GOLDEN)
    .option("--only <kategoria>", "tylko pytania jednej kategorii")
    .option("--limit <liczba>", "najwyżej tyle pytań, równo rozłożonych po zbiorze", wholeNumber)
    .option("--runs <liczba>", "ile razy zadać każde pytanie; dwa razy pokazują stałość", wholeNumber, 2)
    .option(
      "--at-once <liczba>",
      "ile pytań naraz; więcej to krócej, ale czasy odpowiedzi rosną",
      wholeNumber,
      4,
    )
    .option("--as-of <dzień>", "dzień pytań, które nie mówią, na jaki dzień pytają, RRRR-MM-DD", today())
    .option(
      "--judge <model>",
      "model, który oznacza odpowiedzi; bez tego wybrany do zadania judge; none: żaden",
    )
    .option("--no-injections", "bez prób wydania modelowi poleceń")
    .option("--no-tasks", "bez innych zadań niż odpowiedzi")
    .option(
      "--out <folder>",
      "tu zapisuj wyniki; przerwane porównanie pójdzie dalej od miejsca, w którym stanęło",
    )
    .option("--report <plik...>", "zapisz raport dla komisji przetargowej: plik .html albo .pdf", reportFiles)
    .option("--json", "jedna linia JSON")
    .addHelpText(
      "after",
      "\nWywołania nie liczą się do limitów dnia z MODELS_FILE, a kosztują: zacznij od --limit 10.\nCo znaczy każda miara, mówi docs/evaluation.md.",
    )
    .action(evalModels);
}

async function evalModels(options: Options): Promise<void> {
  const json = options.json === true;
  const settings = readSettings();
  const { models } = await configuredModels(settings);
  const writers = models.filter((model): model is WriterSettings => model.role === "writes");
  const compared = options.models?.map((name) => writerNamed(name, models)) ?? writers;
  const judge = await judgeOf(options, models);
  const text = await readFile(options.golden, "utf8").catch(() => {
    throw new UserError(`Nie można odczytać pliku: ${options.golden}`);
  });
  const all = readGolden(text);
  const questions = chosen(all, options);
  if (questions.length === 0) throw new UserError(`Nie ma pytań kategorii „${options.only}”.`);
  const injections = options.injections
    ? readInjections(await readFile(new URL("injections.json", city.knowledgeFolder), "utf8"))
    : [];
  const folder = await mkdtemp(join(tmpdir(), "magistrat-models-"));
  const platform = await openPlatform(parseSettings({ MAGISTRAT_DATA: folder }), () => undefined);
  try {
    const reading = progressBar("Wiedza", json);
    await prepare(platform, (state) => state.ready || reading.at(state.done, state.total));
    reading.end();
    const { database, index, lemmatizer } = platform;
    const masker = openMasker(lemmatizer, () => listUnits(database.db));
    const contestants: Contestant[] = [withoutModel];
    for (const model of compared) contestants.push(await openContestant(model, masker));
    const progress = progressOf(json);
    const report = await compareModels({
      contestants,
      judge: judge && (await openContestant(judge, masker)),
      questions,
      labelled: judge ? readLabelled(text) : [],
      injections,
      tasks: options.tasks ? await comparedTasks(platform) : [],
      knowledge: await knowledgeVersion(database.db),
      lemmatizer,
      depsOf: (language) => ({
        search: (query) => searchKnowledge({ db: database.db, index }, query),
        units: () => listUnits(database.db),
        doors: city.doors,
        lemmatizer,
        messages: languages[language],
      }),
      asOf: options.asOf,
      runs: options.runs,
      atOnce: options.atOnce,
      folder: options.out ?? null,
      golden: {
        file: basename(options.golden),
        text,
        of: all.length,
        category: options.only ?? null,
      },
      about: { measuredOn: today(), platform: await version(), office: city.officeName, sample: city.sample },
      tell: progress.at,
    });
    progress.end();
    print(json, report, () => comparisonTable(report));
    for (const path of options.report ?? []) await writeReport(path, report);
    if (report.models.some(({ stopped }) => stopped !== null)) process.exitCode = EXIT.attention;
  } finally {
    await platform.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A bar for each model on standard error. */
function progressOf(json: boolean) {
  let name = "";
  let bar: ReturnType<typeof progressBar> | null = null;
  return {
    at(model: string, done: number, total: number) {
      if (model !== name) bar?.end();
      if (model !== name) bar = progressBar(model, json);
      name = model;
      bar?.at(done, total);
    },
    end: () => bar?.end(),
  };
}

/** The model for the task `judge`: the one named, or the one chosen in the data of the office. */
async function judgeOf({ judge }: Options, models: readonly ModelSettings[]): Promise<WriterSettings | null> {
  if (judge === NONE || models.length === 0) return null;
  if (judge !== undefined) return writerNamed(judge, models);
  const name = await withPlatform(async ({ database }) => (await readChoices(database.db)).get("judge"));
  return name === undefined ? null : writerNamed(name, models);
}

function writerNamed(name: string, models: readonly ModelSettings[]): WriterSettings {
  const model = models.find((one) => one.name === name);
  if (model?.role === "writes") return model;
  const known = models.flatMap((one) => (one.role === "writes" ? one.name : []));
  throw new UserError(
    `Nie ma modelu „${name}”, który pisze. ${known.length === 0 ? "Nie ustawiono żadnego (MODELS_FILE)." : `Są: ${known.join(", ")}.`}`,
  );
}

/** Questions of a category, spread evenly over the set where there are more than wanted. */
function chosen<Case extends { category: string }>(
  all: readonly Case[],
  { limit, only }: Pick<Options, "limit" | "only">,
): Case[] {
  const fitting = all.filter(({ category }) => only === undefined || category === only);
  if (limit === undefined || limit >= fitting.length) return fitting;
  return Array.from({ length: limit }, (_, n) => fitting[Math.floor((n * fitting.length) / limit)]!);
}

async function version(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function names(text: string): string[] {
  const given = text.split(",").flatMap((name) => name.trim() || []);
  if (given.length === 0) throw new InvalidArgumentError("Podaj nazwy po przecinku, na przykład: a,b.");
  return [...new Set(given)];
}

function reportFiles(path: string, before: string[] = []): string[] {
  if (!isReportFile(path)) throw new InvalidArgumentError("Raport zapisuję w pliku .html albo .pdf.");
  return [...before, path];
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Podaj liczbę całkowitą, na przykład 1.");
  return Number(text);
}
