import { Command } from "commander";
import { countWithout, embedPassagesJob } from "#core/knowledge";
import { chooseModel, embedderName, PRESETS, readChoices } from "#core/models";
import { UserError } from "../explain.ts";
import { configuredModels } from "../models.ts";
import { EXIT, print, textTable } from "../terminal.ts";
import { readSettings, withPlatform } from "../with-platform.ts";
import { checkModels } from "./check-models.ts";
import { MODEL_ROLES, MODEL_TASKS, TASKS } from "./model-words.ts";

const NONE = "none";

/** `magistrat models list|presets|check|use` */
export function modelsCommand(): Command {
  return new Command("models")
    .description("modele językowe: co jest ustawione, co potrafi i do czego służy")
    .addCommand(listCommand())
    .addCommand(presetsCommand())
    .addCommand(checkCommand())
    .addCommand(useCommand());
}

function listCommand(): Command {
  return new Command("list")
    .description("pokazuje ustawione modele i zadania, które robią")
    .option("--json", "jedna linia JSON")
    .action(async (options: { json?: boolean }) => {
      await withPlatform(async ({ database, settings }) => {
        const { budgets, models } = await configuredModels(settings);
        const choices = await readChoices(database.db);
        const tasksOf = (name: string) =>
          [...choices].filter(([, model]) => model === name).map(([task]) => task);
        // The variable of a key may be told, the key is not known here.
        const listed = await Promise.all(
          models.map(async (model) => {
            const uses = tasksOf(model.name);
            if (model.role !== "embeds" || uses.length === 0) return { ...model, uses, toRead: 0 };
            const name = embedderName(model);
            return { ...model, uses, toRead: await countWithout(database.db, { ...model, name }) };
          }),
        );
        print(options.json === true, { models: listed, budgets }, () =>
          models.length === 0
            ? "Nie ustawiono żadnego modelu: wszystko działa bez niego. Jak ustawić, mówi docs/operations.md."
            : textTable(
                ["nazwa", "rola", "model", "adres", "gdzie", "czyta", "robi"],
                listed.map((model) => [
                  model.name,
                  MODEL_ROLES[model.role],
                  model.model,
                  model.address,
                  model.where,
                  model.mayRead.join(", "),
                  [model.uses.join(", ") || "nic", ...leftToRead(model)].join("; "),
                ]),
              ),
        );
      });
    });
}

/** How far an embedder has come: the search finds by meaning what it has read. */
function leftToRead({ toRead }: { toRead: number }): string[] {
  return toRead > 0 ? [`do przeczytania: ${toRead}`] : [];
}

function presetsCommand(): Command {
  return new Command("presets")
    .description("pokazuje gotowe ustawienia znanych modeli, z licencją i źródłem")
    .option("--json", "jedna linia JSON")
    .action((options: { json?: boolean }) => {
      print(options.json === true, PRESETS, () =>
        PRESETS.map(
          ({ licence, name, refused, source, title }) =>
            `${name}: ${title}\n   licencja: ${licence ?? "nie widzieliśmy jej; przeczytaj ją przed użyciem"}\n   źródło: ${source}${refused ? `\n   nie do użycia: ${refused}` : ""}`,
        ).join("\n"),
      );
    });
}

function checkCommand(): Command {
  return new Command("check")
    .description("sprawdza, co modele potrafią, małymi pytaniami bez treści z urzędu")
    .argument("[nazwy...]", "które modele; bez nazw wszystkie")
    .option("--json", "jedna linia JSON")
    .action(async (names: string[], options: { json?: boolean }) => {
      const { models } = await configuredModels(readSettings());
      const unknown = names.find((name) => !models.some((model) => model.name === name));
      if (unknown !== undefined) throw unknownModel(unknown, models);
      const wanted = models.filter(({ name }) => names.length === 0 || names.includes(name));
      if (wanted.length === 0)
        throw new UserError("Nie ustawiono żadnego modelu (MODELS_FILE), więc nie ma czego sprawdzić.");
      const checked = await checkModels(wanted);
      print(options.json === true, checked.results, checked.text);
      if (!checked.asConfigured) process.exitCode = EXIT.attention;
    });
}

function useCommand(): Command {
  return new Command("use")
    .description("wybiera model do zadania; „none” oznacza pracę bez modelu")
    .argument("<zadanie>", MODEL_TASKS.join(", "))
    .argument("<model>", "nazwa ustawionego modelu albo none")
    .option("--json", "jedna linia JSON")
    .action(async (task: string, name: string, options: { json?: boolean }) => {
      await withPlatform(async ({ database, jobs, settings }) => {
        const { models } = await configuredModels(settings);
        const role = TASKS[task];
        if (!role) throw new UserError(`Nie ma zadania „${task}”. Są: ${MODEL_TASKS.join(", ")}.`);
        const model = models.find((one) => one.name === name);
        if (name !== NONE && !model) throw unknownModel(name, models);
        if (model && model.role !== role)
          throw new UserError(
            `Model „${name}” ma rolę „${model.role}”, a zadanie „${task}” potrzebuje roli „${role}”.`,
          );
        if (model?.tasks && !model.tasks.includes(task))
          throw new UserError(
            `Ustawienia modelu „${name}” nie pozwalają mu robić „${task}” (tasks w MODELS_FILE).`,
          );
        const actor = { kind: "system", name: "magistrat models use" } as const;
        await chooseModel({ db: database.db, jobs }, actor, task, model?.name ?? null);
        if (task === "embed") await jobs.enqueue(database.db, embedPassagesJob, {});
        print(options.json === true, { task, model: model?.name ?? null }, () =>
          model ? `Od teraz „${task}” robi model „${name}”.` : `Od teraz „${task}” działa bez modelu.`,
        );
      });
    });
}

const unknownModel = (name: string, models: readonly { name: string }[]) =>
  new UserError(
    `Nie ma modelu „${name}”. ${models.length === 0 ? "Nie ustawiono żadnego (MODELS_FILE)." : `Są: ${models.map((one) => one.name).join(", ")}.`}`,
  );
