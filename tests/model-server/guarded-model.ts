import { openAiCompatible } from "#adapters/models/openai-compatible";
import type { Lemmatizer } from "#core/language";
import {
  type CallRecord,
  GATEWAY_LIMITS,
  type GuardedModel,
  type LanguageModel,
  modelSettings,
  openGateway,
  type WriterSettings,
} from "#core/models";
import { openMasker } from "#server/masker";
import { type ModelServer, openModelServer } from "./open-model-server.ts";
import type { Script } from "./script.ts";

/** The test model behind its guards, with what was recorded of its calls. */
export interface GuardedTestModel {
  model: GuardedModel;
  records: CallRecord[];
  server: ModelServer;
}

/** Starts the test model with a script and puts the guards around it, with short limits. */
export async function guardedModel(
  script: Script,
  lemmatizer: Lemmatizer,
  silenceMs = 300,
): Promise<GuardedTestModel> {
  const server = await openModelServer({ contextTokens: 32_000 }, script);
  const settings = modelSettings.parse({
    role: "writes",
    name: "proba",
    address: server.address,
    model: "test-model",
    where: "in-house",
    contextTokens: 32_000,
    outputTokens: 4_000,
    structured: "json_schema",
  }) as WriterSettings;
  const records: CallRecord[] = [];
  const model = openGateway(
    settings,
    openAiCompatible(settings, null).model as LanguageModel,
    { allow: async () => undefined, record: (call) => records.push(call) },
    openMasker(lemmatizer, async () => []),
    { ...GATEWAY_LIMITS, silenceMs, pauseMs: 5, longestPauseMs: 50 },
  );
  return { model, records, server };
}
