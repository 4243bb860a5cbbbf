export { type DataBlock, dataBlocks } from "./data-blocks.ts";
export { checkedVectors, type EmbeddedAs, type Embedder } from "./embedder.ts";
export type { JsonShape, LanguageModel, TokensUsed, WriteRequest, Written } from "./language-model.ts";
export { ModelFault, type ModelFaultCode } from "./model-fault.ts";
export {
  type EmbedderSettings,
  type ModelSettings,
  modelSettings,
  type RerankerSettings,
  type WriterSettings,
} from "./model-settings.ts";
export { PRESETS, type Preset } from "./presets.ts";
export { readModels, WrongModels } from "./read-models.ts";
export { checkedScores, type Reranker } from "./reranker.ts";
