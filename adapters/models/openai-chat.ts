import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import {
  dataBlocks,
  type LanguageModel,
  ModelFault,
  type WriteRequest,
  type WriterSettings,
  type Written,
} from "#core/models";
import { type Endpoint, fetchWithoutRedirects } from "./endpoint.ts";
import { faultOf, isGarbled } from "./fault-of.ts";

/** A model that writes behind an address that speaks OpenAI's chat completions. */
export function openAiChat(settings: WriterSettings, endpoint: Endpoint): LanguageModel {
  const model = createOpenAICompatible({
    name: settings.name,
    baseURL: endpoint.address,
    headers: endpoint.headers,
    includeUsage: true,
    supportsStructuredOutputs: settings.structured === "json_schema",
    fetch: fetchWithoutRedirects,
  }).chatModel(settings.model);
  const callOf = (request: WriteRequest, abortSignal: AbortSignal): Parameters<typeof model.doStream>[0] => ({
    prompt: promptOf(request, settings),
    maxOutputTokens: request.longest,
    temperature: 0,
    abortSignal,
    ...(request.shape && settings.structured !== "prompt"
      ? { responseFormat: { type: "json", name: request.shape.name, schema: request.shape.schema } }
      : {}),
  });

  async function* streamed(request: WriteRequest, signal: AbortSignal): AsyncGenerator<Written> {
    const { stream } = await model.doStream(callOf(request, signal));
    let version: string | null = null;
    for await (const part of stream) {
      if (part.type === "response-metadata") version = part.modelId ?? version;
      else if (part.type === "text-delta") yield { type: "text", text: part.delta };
      else if (part.type === "error") throw midway(part.error);
      else if (part.type === "finish") yield ended(part, version);
    }
  }
  async function* whole(request: WriteRequest, signal: AbortSignal): AsyncGenerator<Written> {
    const result = await model.doGenerate(callOf(request, signal));
    for (const part of result.content) if (part.type === "text") yield { type: "text", text: part.text };
    yield ended(result, result.response?.modelId ?? null);
  }
  return {
    name: settings.name,
    async *write(request, signal) {
      signal.throwIfAborted();
      try {
        yield* (settings.streaming ? streamed : whole)(request, signal);
      } catch (error) {
        throw faultOf(error, signal);
      }
    },
  };
}

/** The shape is told in the prompt too, except where the server holds the model to it. */
function promptOf({ instructions, input, shape }: WriteRequest, settings: WriterSettings) {
  const told = shape !== null && settings.structured !== "json_schema";
  const text = told
    ? `${instructions}\n\nOdpowiedz tylko obiektem JSON zgodnym z tym schematem:\n${dataBlocks([{ name: "SCHEMAT", text: JSON.stringify(shape.schema) }])}`
    : instructions;
  const user = (content: string) => ({
    role: "user" as const,
    content: [{ type: "text" as const, text: content }],
  });
  return settings.systemRole
    ? [{ role: "system" as const, content: text }, user(input)]
    : [user(`${text}\n\n${input}`)];
}

interface Finish {
  finishReason: { unified: string };
  usage: { inputTokens: { total: number | undefined }; outputTokens: { total: number | undefined } };
}

/** @throws ModelFault `cut` where the server ended without saying that it was done */
function ended({ finishReason, usage }: Finish, version: string | null): Written {
  const reason = REASONS[finishReason.unified];
  if (!reason) throw new ModelFault("cut", `the server ended with ${finishReason.unified}`);
  const [input, output] = [usage.inputTokens.total, usage.outputTokens.total];
  const used = input === undefined || output === undefined ? null : { input, output };
  return { type: "end", reason, used, version };
}

const REASONS: Record<string, Extract<Written, { type: "end" }>["reason"]> = {
  stop: "stop",
  length: "length",
  "content-filter": "filtered",
};

/** An error that comes inside a stream: the server's own, or a piece that is not what the protocol says. */
function midway(error: unknown): ModelFault {
  return isGarbled(error)
    ? new ModelFault("shape", "a piece of the stream is not what the protocol says")
    : new ModelFault("cut", "the server failed in the middle of its answer");
}
