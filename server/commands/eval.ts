import { readFile } from "node:fs/promises";
import { Command, InvalidArgumentError } from "commander";
import { evaluateAnswers } from "#core/answers";
import { evaluateRetrieval, type RetrievalFigures, readEvaluationSet } from "#core/knowledge";
import { loadLemmatizer } from "#core/language";
import { type Embedder, ModelFault, type Reranker } from "#core/models";
import { UserError } from "../explain.ts";
import { configuredModels, openModel } from "../models.ts";
import type { Settings } from "../settings.ts";
import { print, progressBar, textTable } from "../terminal.ts";
import { readSettings } from "../with-platform.ts";
import { evalGlossaryCommand } from "./eval-glossary.ts";
import { evalGoldenCommand } from "./eval-golden.ts";
import { evalModelsCommand } from "./eval-models.ts";
import { evalProposalsCommand } from "./eval-proposals.ts";
import { evalRoutingCommand } from "./eval-routing.ts";
import { MODEL_FAULT_WORDS } from "./model-words.ts";

const fileArgument = ["<plik>", "zbiór w formacie opisanym w docs/evaluation.md"] as const;

/** `magistrat eval retrieval|answers|golden|glossary|models|routing|proposals` */
export function evalCommand(): Command {
  return new Command("eval")
    .description("pomiary jakości")
    .addCommand(
      new Command("retrieval")
        .description("jak często szukanie znajduje właściwy fragment")
        .argument(...fileArgument)
        .option(
          "--misspelt <liczba>",
          "w każdym pytaniu literówka, dla tej samej liczby ta sama",
          wholeNumber,
        )
        .option("--as-written", "nieznanych słów nie poprawiaj")
        .option("--models", "także z każdym modelem wektorów i porządkowania z MODELS_FILE, obok siebie")
        .option("--json", "jedna linia JSON")
        .action(async (path: string, options: Retrieval) => {
          const set = readEvaluationSet(await readText(path));
          const bar = progressBar("Pytania", options.json === true);
          const { misspelt, asWritten } = options;
          const lemmatizer = await loadLemmatizer();
          const configurations = options.models ? await configurationsOf(readSettings()) : [WORDS_ALONE];
          const measured: (RetrievalFigures & { configuration: string })[] = [];
          for (const { name, ...models } of configurations) {
            const figures = await evaluateRetrieval(set, lemmatizer, {
              misspelt,
              asWritten,
              ...models,
              onProgress: (done, total) => bar.at(done, total),
            }).catch((error: unknown) => {
              if (!(error instanceof ModelFault)) throw error;
              throw new UserError(`Układ „${name}”: ${MODEL_FAULT_WORDS[error.code]}.`);
            });
            measured.push({ configuration: name, ...figures });
          }
          bar.end();
          const [first] = measured;
          if (options.models) print(options.json === true, measured, () => configurationsTable(measured));
          else {
            const { configuration: _, ...figures } = first!;
            print(options.json === true, figures, () => figuresTable(figures));
          }
        }),
    )
    .addCommand(
      new Command("answers")
        .description("jak często odpowiedź zawiera to, o co pytano, i czy odmowa jest słuszna")
        .argument(...fileArgument)
        .option("--hold-out <udział>", "jaką część artykułów wyjąć z wiedzy, od 0 do 1", share)
        .option("--json", "jedna linia JSON")
        .action(async (path: string, options: { holdOut?: number; json?: boolean }) => {
          const set = readEvaluationSet(await readText(path));
          const bar = progressBar("Pytania", options.json === true);
          const figures = await evaluateAnswers(set, await loadLemmatizer(), {
            ...(options.holdOut === undefined ? {} : { holdOut: options.holdOut }),
            onProgress: (done, total) => bar.at(done, total),
          });
          bar.end();
          print(options.json === true, figures, () => figuresTable({ ...figures }));
        }),
    )
    .addCommand(evalGoldenCommand())
    .addCommand(evalGlossaryCommand())
    .addCommand(evalModelsCommand())
    .addCommand(evalRoutingCommand())
    .addCommand(evalProposalsCommand());
}

interface Retrieval {
  misspelt?: number;
  asWritten?: boolean;
  models?: boolean;
  json?: boolean;
}

interface Configuration {
  name: string;
  embedder?: Embedder;
  reranker?: Reranker;
}
const WORDS_ALONE: Configuration = { name: "słowa" };

/** Words alone, with each embedder, and each of those with each reranker. */
async function configurationsOf(settings: Settings): Promise<Configuration[]> {
  const { models } = await configuredModels(settings);
  if (models.length === 0) throw new UserError("Nie ustawiono żadnego modelu (MODELS_FILE).");
  const opened = await Promise.all(
    models.map(async (one) => ({ name: one.name, ...(await openModel(one)) })),
  );
  const embedders = opened.flatMap(({ model, name, role }) =>
    role === "embeds" ? [{ name: `${WORDS_ALONE.name} + ${name}`, embedder: model }] : [],
  );
  const rerankers = opened.flatMap(({ model, name, role }) =>
    role === "reranks" ? [{ name, reranker: model }] : [],
  );
  const found: Configuration[] = [WORDS_ALONE, ...embedders];
  return [
    ...found,
    ...found.flatMap((one) =>
      rerankers.map(({ name, reranker }) => ({ ...one, name: `${one.name} + ${name}`, reranker })),
    ),
  ];
}

const configurationsTable = (rows: readonly (RetrievalFigures & { configuration: string })[]) =>
  textTable(
    ["układ", "MRR@10", "R@1", "R@5", "R@10", "mediana ms", "95 % ms"],
    rows.map(({ configuration, mrr10, p50Ms, p95Ms, r1, r10, r5 }) => [
      configuration,
      ...[mrr10, r1, r5, r10].map((value) => value.toFixed(3)),
      p50Ms.toFixed(1),
      p95Ms.toFixed(1),
    ]),
  );

/** Names and figures, a line each. */
function figuresTable(figures: Record<string, number>): string {
  return textTable(
    ["miara", "wartość"],
    Object.entries(figures).map(([name, value]) => [
      name,
      Number.isInteger(value) ? value : value.toFixed(3),
    ]),
  );
}

function share(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < 1))
    throw new InvalidArgumentError("Podaj liczbę między 0 a 1, na przykład 0.5.");
  return value;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Podaj liczbę całkowitą, na przykład 1.");
  return Number(text);
}

async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => {
    throw new UserError(`Nie można odczytać pliku: ${path}`);
  });
}
