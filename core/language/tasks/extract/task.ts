import { defineTask } from "#core/models";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { type Extracted, type ExtractInput, extracted, extractInput } from "./contract.ts";
import { findDemands } from "./find-demands.ts";
import { findParties } from "./find-parties.ts";
import { findReferences } from "./find-references.ts";
import { EXTRACT_PROMPT } from "./prompt.ts";
import { verifyExtracted } from "./verifier.ts";

/** What a Polish letter says that matters: who writes to whom, until when, how much, by which law, under which sign. */
export const extract = defineTask<ExtractInput, Extracted, Lemmatizer>({
  name: "extract",
  input: extractInput,
  output: extracted,
  builtIn: ({ text }, lemmatizer) => ({
    facts: [...findParties(text, lemmatizer), ...findReferences(text), ...findDemands(text)],
  }),
  prompt: EXTRACT_PROMPT,
  verify: verifyExtracted,
});
