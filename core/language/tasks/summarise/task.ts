import { defineTask } from "#core/models";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { centralSentences } from "./central-sentences.ts";
import { type SummariseInput, type Summary, summariseInput, summary } from "./contract.ts";
import { SUMMARISE_PROMPT } from "./prompt.ts";
import { verifySummary } from "./verifier.ts";

/** A Polish text in a few sentences; without a model, its own most telling ones, each quoted from its place. */
export const summarise = defineTask<SummariseInput, Summary, Lemmatizer>({
  name: "summarise",
  input: summariseInput,
  output: summary,
  builtIn: ({ sentences, text }, lemmatizer) => ({
    sentences: centralSentences(text, sentences, lemmatizer).map((sentence) => ({
      text: sentence.text,
      quotes: [sentence.text],
    })),
  }),
  prompt: SUMMARISE_PROMPT,
  verify: verifySummary,
});
