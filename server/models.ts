import { readFile } from "node:fs/promises";
import type { OpenedModel } from "#adapters/models/openai-compatible";
import type { Db } from "#core/db";
import type { Jobs } from "#core/jobs";
import type { PassageEmbedder } from "#core/knowledge";
import {
  type ConfiguredModels,
  type Embedder,
  type EmbedderSettings,
  type GuardedModel,
  guardEmbedder,
  guardReranker,
  type Masker,
  type ModelSettings,
  openBooks,
  openGateway,
  type Reranker,
  type RerankerSettings,
  readChoices,
  readModels,
} from "#core/models";
import { type Settings, WrongSettings } from "./settings.ts";
import { today } from "./today.ts";

const NO_BUDGETS = { all: null, task: null, unit: null, person: null };

/** The models of the office, as the platform uses them. */
export interface Models {
  /** The model that writes for a task; null where the office has chosen none. */
  writerFor(task: string): Promise<GuardedModel | null>;
  /** The embedder that the office has chosen, then the others that it has: what one of them made may still be in use. */
  embedders(): Promise<readonly PassageEmbedder[]>;
  /** The model that puts what was found in order; null where the office has chosen none. */
  reranker(): Promise<Reranker | null>;
  /** Which models may get a question of a reader for the search, and where they are. */
  searchModels(): Promise<readonly Pick<ModelSettings, "name" | "where">[]>;
  /** Models in use and how they are: `resting` after failures. */
  states(): Record<string, "ready" | "resting">;
  /** Until the calls so far are written down. */
  close(): Promise<void>;
}

/**
 * Reads which models the office has. One is opened when its first task comes.
 * @throws WrongSettings, WrongModels
 */
export async function openModels(
  settings: Pick<Settings, "modelsFile" | "keepDays">,
  deps: { db: Db; jobs: Jobs; masker: Masker },
  onError: (error: unknown) => void,
): Promise<Models> {
  const { budgets, models } = await configuredModels(settings);
  for (const model of models) keyOf(model);
  const books = openBooks(deps, { budgets, keepTexts: settings.keepDays.modelTexts > 0 }, today, onError);
  const opened = new Map<string, GuardedModel>();
  const embedders = new Map<string, Promise<PassageEmbedder>>();
  const rerankers = new Map<string, Promise<Reranker>>();
  const embedderOf = (chosen: EmbedderSettings) => {
    const known = embedders.get(chosen.name);
    const opening =
      known ??
      openModel(chosen).then(({ model }) => guardEmbedder(chosen, model as Embedder, books, deps.masker));
    embedders.set(chosen.name, opening);
    return opening;
  };
  const rerankerOf = (chosen: RerankerSettings) => {
    const known = rerankers.get(chosen.name);
    const opening =
      known ??
      openModel(chosen).then(({ model }) => guardReranker(chosen, model as Reranker, books, deps.masker));
    rerankers.set(chosen.name, opening);
    return opening;
  };
  return {
    async writerFor(task) {
      if (models.length === 0) return null;
      const name = (await readChoices(deps.db)).get(task);
      const chosen = models.find((model) => model.name === name);
      if (chosen?.role !== "writes") return null;
      const known = opened.get(chosen.name);
      if (known) return known;
      const { model, role } = await openModel(chosen);
      // Another question may have opened it meanwhile: there is one queue before a model.
      const guarded =
        opened.get(chosen.name) ??
        (role === "writes" ? openGateway(chosen, model, books, deps.masker) : null);
      if (guarded) opened.set(chosen.name, guarded);
      return guarded;
    },
    async embedders() {
      if (!models.some(({ role }) => role === "embeds")) return [];
      const chosen = (await readChoices(deps.db)).get("embed");
      if (chosen === undefined) return [];
      const configured = models.filter((model) => model.role === "embeds");
      const first = configured.filter(({ name }) => name === chosen);
      return Promise.all([...first, ...configured.filter(({ name }) => name !== chosen)].map(embedderOf));
    },
    async reranker() {
      if (!models.some(({ role }) => role === "reranks")) return null;
      const name = (await readChoices(deps.db)).get("rerank");
      const chosen = models.find((model) => model.name === name);
      return chosen?.role === "reranks" ? rerankerOf(chosen) : null;
    },
    async searchModels() {
      if (!models.some(({ role }) => role !== "writes")) return [];
      const choices = await readChoices(deps.db);
      const [embeds, reranks] = [choices.get("embed"), choices.get("rerank")];
      // While a new embedder reads, the one before it is asked.
      return models.filter(
        ({ name, role }) =>
          (role === "embeds" && embeds !== undefined) || (role === "reranks" && name === reranks),
      );
    },
    states: () =>
      Object.fromEntries([...opened].map(([name, { resting }]) => [name, resting ? "resting" : "ready"])),
    close: () => books.written(),
  };
}

/** The models that the office has configured; none where `MODELS_FILE` is not set. @throws WrongSettings, WrongModels */
export async function configuredModels({
  modelsFile,
}: Pick<Settings, "modelsFile">): Promise<ConfiguredModels> {
  if (modelsFile === null) return { models: [], budgets: NO_BUDGETS };
  const text = await readFile(modelsFile, "utf8").catch((cause) => {
    throw new WrongSettings(`MODELS_FILE: nie mogę przeczytać pliku ${modelsFile}.`, { cause });
  });
  return readModels(text);
}

/**
 * Opens a configured model with its key from the environment. The packages that speak to models are loaded here, so
 * that an office without one never loads them.
 * @throws WrongSettings where the variable with the key is not set
 */
export async function openModel(settings: ModelSettings): Promise<OpenedModel> {
  const { openAiCompatible } = await import("#adapters/models/openai-compatible");
  return openAiCompatible(settings, keyOf(settings));
}

function keyOf({ key, name }: ModelSettings): string | null {
  if (!key) return null;
  const value = process.env[key.variable];
  if (value) return value;
  throw new WrongSettings(
    `${key.variable}: ustaw tę zmienną na klucz modelu „${name}” albo usuń „key” z MODELS_FILE.`,
  );
}
