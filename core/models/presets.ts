import type { ModelSettings } from "./model-settings.ts";

/**
 * What is known of a model before its server is asked. Marks as in the facts that it is from: [V] seen in the source,
 * [K] common knowledge, [?] not checked. Where the licence is null, nobody has seen it: the office reads it first.
 */
export interface Preset {
  name: string;
  title: string;
  licence: string | null;
  source: string;
  /** Why an office cannot use it; null where it can. */
  refused: string | null;
  values: Partial<ModelSettings> & Pick<ModelSettings, "role">;
}

const NC = "Licencja CC-BY-NC-4.0 nie pozwala na użycie w urzędzie. Wybierz wariant bez „-nc-” w nazwie.";
const PLLUM_CARDS =
  "karty modeli CYFRAGOVPL w Hugging Face [V]; okno 128 tys. tokenów w konfiguracji, serwery skracają je do 32 768 [V]";
const PLLUM_2512 = "wydanie z 21 maja 2026: „w pełni otwarte licencje” [V, źródło wtórne]";
const PIRB = "PIRB i karty modeli w Hugging Face";

const pllum = (name: string, title: string, licence: string | null, source: string): Preset => ({
  name,
  title,
  licence,
  source,
  refused: null,
  values: { role: "writes", contextTokens: 32_768, outputTokens: 1024, structured: "prompt" },
});

/** Presets by name; `magistrat models presets` prints them. */
export const PRESETS: readonly Preset[] = [
  pllum("pllum-12b-2412", "PLLuM-12B, pierwsza generacja", "apache-2.0 [V]", PLLUM_CARDS),
  pllum("pllum-8x7b-2412", "PLLuM-8x7B, pierwsza generacja", "apache-2.0 [V]", PLLUM_CARDS),
  pllum("llama-pllum-8b-2412", "Llama-PLLuM-8B, pierwsza generacja", "llama3.1 [V]", PLLUM_CARDS),
  pllum("llama-pllum-70b-2412", "Llama-PLLuM-70B, pierwsza generacja", "llama3.1 [V]", PLLUM_CARDS),
  {
    ...pllum("pllum-nc-2412", "PLLuM „-nc-”, pierwsza generacja", "CC-BY-NC-4.0 [V]", PLLUM_CARDS),
    refused: NC,
  },
  pllum("pllum-4b-2512", "PLLuM-4B, druga generacja", null, PLLUM_2512),
  pllum("llama-pllum-8b-2512", "Llama-PLLuM-8B, druga generacja", null, PLLUM_2512),
  pllum("pllum-12b-2512", "PLLuM-12B, druga generacja", null, PLLUM_2512),
  pllum(
    "llama-pllum-70b-2512",
    "Llama-PLLuM-70B, druga generacja",
    "llama3.1 [V, źródło wtórne]",
    PLLUM_2512,
  ),
  {
    name: "bielik-11b-v3.0",
    title: "Bielik-11B v3.0",
    licence: null,
    source: "pola bramki PLGrid Forge: okno 32 768, wynik 4096 tokenów [V]",
    refused: null,
    values: { role: "writes", contextTokens: 32_768, outputTokens: 4096, structured: "prompt" },
  },
  {
    name: "mmlw-retrieval-roberta-large-v2",
    title: "mmlw-retrieval-roberta-large-v2 (wektory)",
    licence: null,
    source: `${PIRB}: 60,71 NDCG@10, 1024 liczby, przedrostek pytania „[query]: ” [V]`,
    refused: null,
    values: { role: "embeds", dimension: 1024, queryPrefix: "[query]: " },
  },
  {
    name: "stella-pl-retrieval",
    title: "stella-pl-retrieval (wektory)",
    licence: "gemma [V]",
    source: `${PIRB}: 62,32 NDCG@10, 1,5 mld parametrów [V]; liczbę liczb wektora podaje serwer`,
    refused: null,
    values: { role: "embeds" },
  },
  {
    name: "poldense",
    title: "PolDense (wektory)",
    licence: null,
    source: "arXiv 2609.12913: do 64,11 NDCG@10 [źródło wtórne]; przedrostek pytania „zapytanie: ” [V]",
    refused: null,
    values: { role: "embeds", queryPrefix: "zapytanie: " },
  },
  {
    name: "silver-retriever-base-v1.1",
    title: "Silver Retriever v1.1 (wektory)",
    licence: null,
    source: "karta modelu: 67,55 NDCG@10 średnio na trzech polskich zbiorach, 768 liczb [V]",
    refused: null,
    values: { role: "embeds", dimension: 768 },
  },
  {
    name: "polish-reranker-large-ranknet",
    title: "polish-reranker-large-ranknet (porządkowanie)",
    licence: "apache-2.0 [V]",
    source: `${PIRB}: 62,65 NDCG@10 po uporządkowaniu stu wyników [V]`,
    refused: null,
    values: { role: "reranks" },
  },
  {
    name: "polish-reranker-roberta-v2",
    title: "polish-reranker-roberta-v2 (porządkowanie)",
    licence: "gemma [V]",
    source: PIRB,
    refused: null,
    values: { role: "reranks" },
  },
  {
    name: "polish-reranker-bge-v2",
    title: "polish-reranker-bge-v2 (porządkowanie)",
    licence: "gemma [V]",
    source: `${PIRB}: 64,21 NDCG@10 [źródło wtórne]`,
    refused: null,
    values: { role: "reranks" },
  },
];

/** Why an office may not use a model by what its server calls it; null where nothing is known against it. */
export const refusedModel = (model: string): string | null =>
  /(?:^|[-_/])nc(?:$|[-_])/i.test(model) ? NC : null;
