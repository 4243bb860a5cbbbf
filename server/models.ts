import { readFile } from "node:fs/promises";
import type { OpenedModel } from "#adapters/models/openai-compatible";
import { type ConfiguredModels, type ModelSettings, readModels } from "#core/models";
import { type Settings, WrongSettings } from "./settings.ts";

const NO_BUDGETS = { all: null, task: null, unit: null, person: null };

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
export async function openModel(
  settings: ModelSettings,
  environment: Record<string, string | undefined> = process.env,
): Promise<OpenedModel> {
  const { openAiCompatible } = await import("#adapters/models/openai-compatible");
  const key = settings.key ? environment[settings.key.variable] : null;
  if (key === undefined || key === "")
    throw new WrongSettings(
      `${settings.key?.variable}: ustaw tę zmienną na klucz modelu „${settings.name}” albo usuń „key” z MODELS_FILE.`,
    );
  return openAiCompatible(settings, key);
}
