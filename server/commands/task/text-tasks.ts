import { Command, InvalidArgumentError, Option } from "commander";
import { city } from "#city";
import { rephrase, routeAmong } from "#core/answers";
import { detectLanguage, loadTextTasks } from "#core/language";
import { UserError } from "../../explain.ts";
import { EXIT, print } from "../../terminal.ts";
import { type Done, doneBy, doTask, READABLE, type Readable } from "./do-task.ts";
import { readText } from "./read-text.ts";
import { sayExtracted, saySimplified, saySummary } from "./say-results.ts";

interface Options {
  json?: boolean;
  reads: Readable;
}

/** A command of one task: the text comes from a file or from standard input. */
const onText = (name: string, description: string): Command =>
  withOptions(
    new Command(name)
      .description(description)
      .argument("[plik]", "plik ze zwykłym tekstem; „-” lub nic: standardowe wejście", "-"),
    "unit",
  );

const withOptions = (command: Command, reads: Readable): Command =>
  command
    .addOption(
      new Option("--reads <jawność>", "czyj jest tekst; model dostanie go tylko, gdy może taki czytać")
        .choices([...READABLE])
        .default(reads),
    )
    .option("--json", "jedna linia JSON");

/** Prints a result with who made it and what is wrong with it; the exit code says whether something needs attention. */
function show<Output, Told extends object>(
  task: string,
  json: boolean | undefined,
  { by, faults, notes, withoutModel }: Done<Output>,
  told: Told,
  text: string,
): void {
  print(json === true, { task, by, withoutModel, faults, notes, ...told }, () =>
    [text, "", doneBy(by), ...notes, ...faults.map((fault) => `Uwaga: ${fault}`)].join("\n"),
  );
  if (withoutModel !== null || faults.length > 0 || notes.length > 0) process.exitCode = EXIT.attention;
}

const count = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 20)
    throw new InvalidArgumentError("Podaj liczbę od 1 do 20.");
  return number;
};

export const summariseTask = (): Command =>
  onText("summarise", "streszcza tekst; przy każdym zdaniu cytat, na którym się opiera")
    .option("--sentences <liczba>", "ile zdań najwyżej", count, 5)
    .action(async (path: string, { json, reads, sentences }: Options & { sentences: number }) => {
      const { placesOfQuotes, summarise } = await loadTextTasks();
      const text = (await readText(path)).trim();
      const done = await doTask(summarise, { text, sentences }, reads);
      const told = done.output.sentences.map((sentence) => ({
        text: sentence.text,
        quotes: placesOfQuotes(text, sentence.quotes),
      }));
      show("summarise", json, done, { sentences: told }, saySummary(told));
    });

export const simplifyTask = (): Command =>
  onText(
    "simplify",
    "mierzy, jak trudny jest tekst, i pokazuje, co powiedzieć prościej; model pisze go od nowa",
  ).action(async (path: string, { json, reads }: Options) => {
    const { howPlain, isPlainer, placesOfQuotes, simplify } = await loadTextTasks();
    const text = (await readText(path)).trim();
    const done = await doTask(simplify, { text }, reads);
    const places = placesOfQuotes(
      text,
      done.output.changes.map(({ quote }) => quote),
    );
    const [before, after] = [howPlain(text), done.output.text === null ? null : howPlain(done.output.text)];
    const told = {
      text: done.output.text,
      changes: done.output.changes.map((change, i) => ({
        ...change,
        start: places[i]?.start ?? null,
        end: places[i]?.end ?? null,
      })),
      before,
      after,
      plainer: after && isPlainer(before, after),
    };
    show("simplify", json, done, told, saySimplified(told));
  });

export const translateTask = (): Command =>
  onText("translate", "tłumaczy tekst; potrzebuje modelu")
    .addOption(new Option("--to <język>", "na jaki język").choices(["pl", "uk", "en"]).makeOptionMandatory())
    .action(async (path: string, { json, reads, to }: Options & { to: "pl" | "uk" | "en" }) => {
      const { translate } = await loadTextTasks();
      const text = (await readText(path)).trim();
      if (detectLanguage(text) === to) throw new UserError("Ten tekst jest już w tym języku.");
      const done = await doTask(translate, { text, to }, reads);
      show("translate", json, done, { text: done.output.text, to }, done.output.text);
    });

export const extractTask = (): Command =>
  onText(
    "extract",
    "znajduje w piśmie terminy, kwoty do zapłaty, nadawcę, adresata, znaki, przepisy i rachunki",
  ).action(async (path: string, { json, reads }: Options) => {
    const { extract, placesOfQuotes } = await loadTextTasks();
    const text = (await readText(path)).trim();
    const done = await doTask(extract, { text }, reads);
    const facts = done.output.facts.map((fact) => {
      const [place] = placesOfQuotes(text, [fact.quote]);
      return { ...fact, start: place?.start ?? null, end: place?.end ?? null };
    });
    show("extract", json, done, { facts }, sayExtracted(facts));
    if (facts.length === 0) process.exitCode = EXIT.attention;
  });

const another = (value: string, earlier: string[]): string[] => [...earlier, value];

export const rephraseTask = (): Command =>
  withOptions(
    new Command("rephrase")
      .description("zapisuje pytanie z rozmowy tak, żeby było zrozumiałe samo")
      .argument("<pytanie>", "pytanie, na przykład „a ile to kosztuje?”")
      .option("--after <pytanie>", "wcześniejsze pytanie rozmowy; można podać kilka, po kolei", another, []),
    "public",
  ).action(async (question: string, { after, json, reads }: Options & { after: string[] }) => {
    const previous = after.map((earlier) => ({ question: earlier, status: "answered" }));
    const done = await doTask(rephrase, { question, previous }, reads);
    show("rephrase", json, done, { question: done.output.question }, done.output.question);
  });

export const routeTask = (): Command =>
  withOptions(
    new Command("route")
      .description(
        "mówi, czego dotyczy pytanie: informacja, pilne, rozmowa z człowiekiem, własna sprawa, inny urząd",
      )
      .argument("<pytanie>", "pytanie mieszkańca"),
    "public",
  ).action(async (question: string, { json, reads }: Options) => {
    const institutions = city.doors.map(({ name }) => name);
    const done = await doTask(routeAmong(city.doors), { question, institutions }, reads);
    const { institution, kind, quote } = done.output;
    const words = [kind, ...(institution ? [institution] : []), ...(quote ? [`„${quote}”`] : [])];
    show("route", json, done, done.output, words.join(": "));
  });
