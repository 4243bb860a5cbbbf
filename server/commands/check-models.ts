import {
  checkEmbedder,
  checkReranker,
  checkWriter,
  type HelperTrial,
  type LanguageModel,
  type ModelSettings,
  type Trial,
  type WriterAbility,
  type WriterSettings,
} from "#core/models";
import { openModel } from "../models.ts";
import { textTable } from "../terminal.ts";
import { MODEL_FAULT_WORDS } from "./model-words.ts";

const ABILITIES: Record<WriterAbility, string> = {
  text: "pisze",
  streaming: "strumień",
  systemRole: "rola system",
  json_schema: "JSON: json_schema",
  json_object: "JSON: json_object",
  prompt: "JSON: z polecenia",
};
/** How well each way of JSON holds a model to the shape, the best first. */
const BEST_WAYS = ["json_schema", "json_object", "prompt"] as const;

type Result =
  | { name: string; role: "writes"; trials: Trial[]; advice: string[] }
  | { name: string; role: "embeds" | "reranks"; trial: HelperTrial; advice: string[] };

/** Tries models one after another, and compares what they can do with what their settings say. */
export async function checkModels(models: readonly ModelSettings[]) {
  const results: Result[] = [];
  for (const settings of models) results.push(await check(settings));
  return {
    results,
    asConfigured: results.every(({ advice }) => advice.length === 0),
    text: () => results.map(said).join("\n\n"),
  };
}

async function check(settings: ModelSettings): Promise<Result> {
  const { name } = settings;
  if (settings.role === "writes") {
    const trials = await checkWriter(settings, async (as) => (await openModel(as)).model as LanguageModel);
    return { name, role: "writes", trials, advice: writerAdvice(settings, trials) };
  }
  const opened = await openModel(settings);
  const trial =
    opened.role === "embeds" ? await checkEmbedder(opened.model) : await checkReranker(opened.model as never);
  return { name, role: settings.role, trial, advice: helperAdvice(trial) };
}

/** What in the settings does not fit what the model can do. */
function writerAdvice(settings: WriterSettings, trials: readonly Trial[]): string[] {
  const works = (ability: WriterAbility) => trials.find((trial) => trial.ability === ability)?.works === true;
  if (!works("text")) return ["Model nie odpowiada: sprawdź adres, nazwę modelu i klucz."];
  const advice: string[] = [];
  if (settings.streaming !== works("streaming")) advice.push(`Ustaw „streaming: ${works("streaming")}”.`);
  if (settings.systemRole && !works("systemRole")) advice.push("Ustaw „systemRole: false”.");
  const best = BEST_WAYS.find(works);
  if (!best) advice.push("Model nie oddał poprawnego JSON żadnym sposobem: do odpowiedzi się nie nadaje.");
  else if (best !== settings.structured) advice.push(`Ustaw „structured: ${best}”.`);
  return advice;
}

function helperAdvice({ dimension, message, sensible, why, works }: HelperTrial): string[] {
  if (!works && dimension !== null)
    return [
      `Oddaje wektory po ${dimension} liczb: ustaw „dimension: ${dimension}” albo popraw nazwę modelu.`,
    ];
  if (!works) return [`Nie działa: ${MODEL_FAULT_WORDS[why ?? "unavailable"]} (${message}).`];
  return sensible ? [] : ["Z dwóch fragmentów wybiera niewłaściwy: sprawdź model i przedrostki."];
}

function said(result: Result): string {
  const advice = result.advice.map((line) => `→ ${line}`);
  if (result.role !== "writes") {
    const { dimension, ms, sensible, why, works } = result.trial;
    const row = [
      works ? "tak" : "nie",
      why ? MODEL_FAULT_WORDS[why] : "",
      Math.round(ms),
      sensible === null ? "" : sensible ? "tak" : "nie",
      dimension ?? "",
    ];
    return [
      `${result.name}`,
      textTable(["działa", "dlaczego nie", "ms", "wybiera właściwy", "liczb w wektorze"], [row]),
      ...advice,
    ].join("\n");
  }
  const rows = result.trials.map(({ ability, firstMs, ms, used, why, works }) => [
    ABILITIES[ability],
    works ? "tak" : "nie",
    why ? MODEL_FAULT_WORDS[why] : "",
    firstMs === null ? "" : Math.round(firstMs),
    Math.round(ms),
    used?.output ?? "",
  ]);
  const table = textTable(
    ["co", "działa", "dlaczego nie", "pierwsze słowo, ms", "całość, ms", "tokeny"],
    rows,
  );
  return [result.name, table, ...advice].join("\n");
}
