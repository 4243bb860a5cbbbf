import { parse } from "yaml";
import { z } from "zod";
import type { Budgets } from "./gateway/spending.ts";
import { type ModelSettings, modelSettings } from "./model-settings.ts";
import { PRESETS, refusedModel } from "./presets.ts";

/** A list of models that cannot be used; the message names each fault, its place, and what is right. */
export class WrongModels extends Error {
  override name = "WrongModels";
}

const tokensADay = z.int().min(0).nullable().default(null);
const list = z.strictObject({
  models: z.array(z.record(z.string(), z.unknown())),
  /** The most tokens of a day. */
  budgets: z
    .strictObject({ all: tokensADay, task: tokensADay, unit: tokensADay, person: tokensADay })
    .prefault({}),
});

/** What an office has configured: its models, and what they may be used for in a day. */
export interface ConfiguredModels {
  models: ModelSettings[];
  budgets: Budgets;
}

/**
 * Reads the list of models of an office: YAML or JSON, `models:` with one entry each, and `budgets:`; what an entry
 * does not say is taken from its `preset`.
 * @throws WrongModels
 */
export function readModels(text: string): ConfiguredModels {
  const { budgets, models } = given(text);
  const faults: string[] = [];
  const read = models.flatMap((entry, n) => {
    const label = `models[${n}]${typeof entry.name === "string" ? ` „${entry.name}”` : ""}`;
    const result = readModel(entry);
    if (typeof result !== "string") return [result];
    faults.push(`${label}: ${result}`);
    return [];
  });
  const names = read.map(({ name }) => name);
  for (const name of new Set(names.filter((name, n) => names.indexOf(name) !== n)))
    faults.push(`Nazwa „${name}” jest użyta dwa razy. Nadaj każdemu modelowi własną.`);
  if (faults.length > 0) throw new WrongModels(faults.join("\n"));
  return { models: read, budgets };
}

function given(text: string): z.infer<typeof list> {
  try {
    return list.parse(parse(text));
  } catch (cause) {
    throw new WrongModels("Lista modeli musi być plikiem YAML lub JSON z kluczem „models” i listą pod nim.", {
      cause,
    });
  }
}

/** The settings of a model, or what is wrong with them. */
function readModel({ preset: wanted, ...entry }: Record<string, unknown>): ModelSettings | string {
  const preset = PRESETS.find(({ name }) => name === wanted);
  if (wanted !== undefined && !preset)
    return `nie ma gotowych ustawień „${wanted}”. Są: ${PRESETS.map(({ name }) => name).join(", ")}.`;
  if (preset?.refused) return preset.refused;
  const parsed = modelSettings.safeParse({ ...preset?.values, ...entry });
  if (!parsed.success) return parsed.error.issues.map(said).join(" ");
  return refusedModel(parsed.data.model) ?? parsed.data;
}

/** A fault in words; what was given is not repeated, since it may be a key written in the wrong place. */
function said(issue: z.core.$ZodIssue): string {
  const place = issue.path.join(".") || "wpis";
  if (issue.code === "unrecognized_keys") return `nieznane pole: ${issue.keys.join(", ")}.`;
  if (issue.code === "invalid_union") return `${place}: wpisz „writes”, „embeds” albo „reranks”.`;
  if (issue.code === "invalid_value") return `${place}: jedna z wartości: ${issue.values.join(", ")}.`;
  if (issue.code === "too_small") return `${place}: co najmniej ${issue.minimum}.`;
  if (issue.code === "too_big") return `${place}: najwyżej ${issue.maximum}.`;
  if (issue.code === "invalid_type")
    return `${place}: brakuje albo jest innego rodzaju (oczekiwano: ${issue.expected}).`;
  return `${place}: ${EXPECTED[String(issue.path[0])] ?? "zły zapis"}.`;
}

const EXPECTED: Record<string, string> = {
  name: "małe litery, cyfry, kropki i myślniki, najwyżej 40 znaków",
  address: "adres http lub https serwera modelu, na przykład http://10.0.0.5:8000/v1",
  key: "nazwa zmiennej środowiska, w której jest klucz, na przykład PLLUM_KEY",
};
