export { checkEmbedder, checkReranker, type HelperTrial } from "./check/check-helper.ts";
export { checkWriter, type Trial, type WriterAbility } from "./check/check-writer.ts";
export { chooseModel, readChoices } from "./choices.ts";
export { type DataBlock, dataBlocks } from "./data-blocks.ts";
export { checkedVectors, type EmbeddedAs, type Embedder, embedderName } from "./embedder.ts";
export type { Caller, CallOutcome, CallRecord } from "./gateway/call-record.ts";
export { guardEmbedder } from "./gateway/guard-embedder.ts";
export { guardReranker } from "./gateway/guard-reranker.ts";
export type { MaskedData, Masker } from "./gateway/masker.ts";
export { openBooks } from "./gateway/open-books.ts";
export {
  GATEWAY_LIMITS,
  type GatewayBooks,
  type GatewayLimits,
  type GuardedModel,
  type GuardedRequest,
  openGateway,
} from "./gateway/open-gateway.ts";
export type { Budgets } from "./gateway/spending.ts";
export { askForJson, type JsonRequest } from "./json/ask-for-json.ts";
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
export { type ConfiguredModels, readModels, WrongModels } from "./read-models.ts";
export { checkedScores, type Reranker } from "./reranker.ts";
export * as modelTables from "./tables.ts";
export { type Checked, defineTask, type Task, type TaskPrompt } from "./tasks/define-task.ts";
export { NeedsModel, NothingProven, runTask, type TaskResult } from "./tasks/run-task.ts";
