import { openAiCompatible } from "#adapters/models/openai-compatible";
import type { Lemmatizer } from "#core/language";
import {
  type CallRecord,
  GATEWAY_LIMITS,
  type GatewayLimits,
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
  /** What left for the model, and what it gave, call by call. */
  texts: { input: string; output: string }[];
  server: ModelServer;
}

interface Guards {
  /** Beside short pauses between attempts. */
  limits?: Partial<GatewayLimits>;
  /** Calls at the same time. */
  atOnce?: number;
  /** Units whose contacts are not masked. */
  units?: Parameters<typeof openMasker>[1];
}

/** Starts the test model with a script and puts the guards around it. */
export async function guardedModel(
  script: Script,
  lemmatizer: Lemmatizer,
  { atOnce, limits, units = async () => [] }: Guards = {},
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
    ...(atOnce !== undefined && { atOnce }),
  }) as WriterSettings;
  const records: CallRecord[] = [];
  const texts: GuardedTestModel["texts"] = [];
  const model = openGateway(
    settings,
    openAiCompatible(settings, null).model as LanguageModel,
    {
      allow: async () => undefined,
      record(call, said) {
        records.push(call);
        texts.push(said);
      },
    },
    openMasker(lemmatizer, units),
    { ...GATEWAY_LIMITS, silenceMs: silenceFor(script), pauseMs: 5, longestPauseMs: 50, ...limits },
  );
  return { model, records, texts, server };
}

/** Milliseconds: a model that is to fall silent is not waited for long, any other longer than a busy machine takes. */
const silenceFor = (script: Script): number =>
  script.some(({ act }) => ["keeps silent", "stalls"].includes(act.does)) ? 300 : 5_000;
