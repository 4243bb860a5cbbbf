import type { Embedder, LanguageModel, ModelSettings, Reranker } from "#core/models";
import { endpointOf } from "./endpoint.ts";
import { openAiChat } from "./openai-chat.ts";
import { openAiEmbedder } from "./openai-embedder.ts";
import { reranker } from "./reranker.ts";

/** A configured model, opened. */
export type OpenedModel =
  | { role: "writes"; model: LanguageModel }
  | { role: "embeds"; model: Embedder }
  | { role: "reranks"; model: Reranker };

/** Opens a model that speaks the OpenAI protocol. Nothing is asked of its server yet. @param key null where it wants none */
export function openAiCompatible(settings: ModelSettings, key: string | null): OpenedModel {
  const header = settings.key?.header ?? "Authorization";
  const endpoint = endpointOf(settings.address, key === null ? null : { header, value: key });
  switch (settings.role) {
    case "writes":
      return { role: "writes", model: openAiChat(settings, endpoint) };
    case "embeds":
      return { role: "embeds", model: openAiEmbedder(settings, endpoint) };
    case "reranks":
      return { role: "reranks", model: reranker(settings, endpoint) };
  }
}
