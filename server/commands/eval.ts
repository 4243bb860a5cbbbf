import { readFile } from "node:fs/promises";
import { Command, InvalidArgumentError } from "commander";
import { evaluateAnswers } from "#core/answers";
import { evaluateRetrieval, readEvaluationSet } from "#core/knowledge";
import { loadLemmatizer } from "#core/language";
import { UserError } from "../explain.ts";
import { print, progressBar, textTable } from "../terminal.ts";
import { evalGlossaryCommand } from "./eval-glossary.ts";
import { evalGoldenCommand } from "./eval-golden.ts";
import { evalModelsCommand } from "./eval-models.ts";

const fileArgument = ["<plik>", "zbiór w formacie opisanym w docs/evaluation.md"] as const;

/** `magistrat eval retrieval|answers|golden|glossary|models` */
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
        .option("--json", "jedna linia JSON")
        .action(async (path: string, options: Retrieval) => {
          const set = readEvaluationSet(await readText(path));
          const bar = progressBar("Pytania", options.json === true);
          const { misspelt, asWritten } = options;
          const figures = await evaluateRetrieval(set, await loadLemmatizer(), {
            misspelt,
            asWritten,
            onProgress: (done, total) => bar.at(done, total),
          });
          bar.end();
          print(options.json === true, figures, () => figuresTable({ ...figures }));
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
    .addCommand(evalModelsCommand());
}

interface Retrieval {
  misspelt?: number;
  asWritten?: boolean;
  json?: boolean;
}

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
