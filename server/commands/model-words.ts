import type { ModelFaultCode, ModelSettings } from "#core/models";

/** What a model has to be for each task. */
export const TASKS: Readonly<Record<string, ModelSettings["role"]>> = {
  answer: "writes",
  embed: "embeds",
  extract: "writes",
  rephrase: "writes",
  simplify: "writes",
  summarise: "writes",
  translate: "writes",
  judge: "writes",
  propose: "writes",
  rerank: "reranks",
  route: "writes",
};
export const MODEL_TASKS = Object.keys(TASKS);

export const MODEL_ROLES: Record<ModelSettings["role"], string> = {
  writes: "pisze",
  embeds: "wektory",
  reranks: "porządkuje",
};

/** Why a model gave nothing, for the person who configures it. */
export const MODEL_FAULT_WORDS: Record<ModelFaultCode | "words", string> = {
  unavailable: "serwer nie odpowiada",
  busy: "serwer ma za dużo pracy",
  refused: "serwer odmawia (klucz, nazwa modelu, opcja)",
  "too-long": "tekst za długi",
  stalled: "za długo milczy",
  cut: "urywa w połowie",
  "over-budget": "limit dnia wyczerpany",
  shape: "oddaje co innego, niż obiecano",
  words: "odpowiada nie na temat",
};
