import { z } from "zod";
import { dataBlocks } from "../data-blocks.ts";
import { findJson } from "../json/find-json.ts";
import type { LanguageModel, TokensUsed, WriteRequest } from "../language-model.ts";
import { ModelFault, type ModelFaultCode } from "../model-fault.ts";
import { STRUCTURED_WAYS, type WriterSettings } from "../model-settings.ts";

/** What a model was tried for, one at a time. */
export const WRITER_ABILITIES = ["text", "streaming", "systemRole", ...STRUCTURED_WAYS] as const;
export type WriterAbility = (typeof WRITER_ABILITIES)[number];

/** What came of one trial. */
export interface Trial<Ability = WriterAbility> {
  ability: Ability;
  works: boolean;
  /** Why not: the fault, or `words` where the model answered something else. */
  why: ModelFaultCode | "words" | null;
  /** Milliseconds until the first word and of the whole; null where there was none. */
  firstMs: number | null;
  ms: number;
  used: TokensUsed | null;
}

const CAPITAL = z.object({ stolica: z.string() });
const QUESTION = dataBlocks([{ name: "PYTANIE", text: "Jakie miasto jest stolicą Polski?" }]);
const SHAPE = { name: "stolica", schema: z.toJSONSchema(CAPITAL, { target: "draft-7" }) };
const TEXT: WriteRequest = {
  instructions: "Odpowiedz po polsku jednym krótkim zdaniem.",
  input: QUESTION,
  shape: null,
  longest: 200,
};
const JSON_TEXT = { ...TEXT, instructions: "Odpowiedz po polsku.", shape: SHAPE };

/** How the model has to be opened for a trial, and what it is asked. */
const TRIALS: Record<WriterAbility, { as: Partial<WriterSettings>; asked: WriteRequest }> = {
  text: { as: { streaming: false, systemRole: false }, asked: TEXT },
  streaming: { as: { streaming: true, systemRole: false }, asked: TEXT },
  systemRole: { as: { streaming: false, systemRole: true }, asked: TEXT },
  json_schema: { as: { structured: "json_schema" }, asked: JSON_TEXT },
  json_object: { as: { structured: "json_object" }, asked: JSON_TEXT },
  prompt: { as: { structured: "prompt" }, asked: JSON_TEXT },
};

/**
 * Asks a model what it can do, one small request for each ability, whatever its settings say. Texts of the office are
 * not in them.
 * @param open opens the model with settings that differ in what is tried
 */
export async function checkWriter(
  settings: WriterSettings,
  open: (settings: WriterSettings) => Promise<LanguageModel>,
  { now = () => performance.now(), timeoutMs = 60_000 } = {},
): Promise<Trial[]> {
  const trials: Trial[] = [];
  // How it is asked at all has to be what it can, or every trial would fail for the same reason.
  let can: Partial<WriterSettings> = {};
  for (const ability of WRITER_ABILITIES) {
    const { as, asked } = TRIALS[ability];
    const trial = await attempt(await open({ ...settings, ...can, ...as }), ability, asked, now, timeoutMs);
    trials.push(trial);
    if (ability === "streaming") can = { ...can, streaming: trial.works };
    if (ability === "systemRole") can = { ...can, systemRole: trial.works };
  }
  return trials;
}

async function attempt(
  model: LanguageModel,
  ability: WriterAbility,
  asked: WriteRequest,
  now: () => number,
  timeoutMs: number,
): Promise<Trial> {
  const began = now();
  let firstMs: number | null = null;
  let text = "";
  let used: TokensUsed | null = null;
  const end = (why: Trial["why"]): Trial => ({
    ability,
    works: why === null,
    why,
    firstMs,
    ms: now() - began,
    used,
  });
  try {
    for await (const part of model.write(asked, AbortSignal.timeout(timeoutMs))) {
      if (part.type === "end") used = part.used;
      else {
        firstMs ??= now() - began;
        text += part.text;
      }
    }
    return end(isWanted(text, asked) ? null : "words");
  } catch (error) {
    if (error instanceof ModelFault) return end(error.code);
    if ((error as Error).name === "TimeoutError") return end("stalled");
    throw error;
  }
}

function isWanted(text: string, { shape }: WriteRequest): boolean {
  if (shape === null) return /\p{L}{2}/u.test(text);
  try {
    return CAPITAL.safeParse(findJson(text)).success;
  } catch {
    return false;
  }
}
