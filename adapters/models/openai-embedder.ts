import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { checkedVectors, type Embedder, type EmbedderSettings, embedderName, ModelFault } from "#core/models";
import { type Endpoint, fetchWithoutRedirects } from "./endpoint.ts";
import { faultOf } from "./fault-of.ts";

/** A model that embeds behind an address that speaks OpenAI's embeddings: vLLM, TEI, Ollama, llama.cpp. */
export function openAiEmbedder(settings: EmbedderSettings, endpoint: Endpoint): Embedder {
  const { batch, dimension, longestText } = settings;
  const model = createOpenAICompatible({
    name: settings.name,
    baseURL: endpoint.address,
    headers: endpoint.headers,
    fetch: fetchWithoutRedirects,
  }).embeddingModel(settings.model);
  return {
    name: embedderName(settings),
    dimension,
    longestText,
    async embed(texts, as, signal) {
      signal?.throwIfAborted();
      const prefix = as === "query" ? settings.queryPrefix : settings.passagePrefix;
      const vectors: Float32Array[] = [];
      for (let start = 0; start < texts.length; start += batch) {
        const values = texts.slice(start, start + batch).map((text) => prefix + text.slice(0, longestText));
        const given = await ask(values, signal);
        if (given.length !== values.length)
          throw new ModelFault("shape", `${given.length} vectors for ${values.length} texts`);
        vectors.push(...given);
      }
      return checkedVectors(vectors, { count: texts.length, dimension });
    },
  };

  async function ask(values: string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    try {
      const { embeddings } = await model.doEmbed({ values, ...(signal ? { abortSignal: signal } : {}) });
      return embeddings.map(unit);
    } catch (error) {
      throw faultOf(error, signal);
    }
  }
}

/** Servers differ in whether they scale vectors to length 1. */
function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (one) => one / length);
}
