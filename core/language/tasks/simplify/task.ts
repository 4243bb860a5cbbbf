import { defineTask } from "#core/models";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { type Simplified, type SimplifyInput, simplified, simplifyInput } from "./contract.ts";
import { SIMPLIFY_PROMPT } from "./prompt.ts";
import { suggestChanges } from "./suggest-changes.ts";
import { verifySimplified } from "./verifier.ts";

/** A Polish text in plain words; without a model, the places that are hard to read and what may be said instead. */
export const simplify = defineTask<SimplifyInput, Simplified, Lemmatizer>({
  name: "simplify",
  input: simplifyInput,
  output: simplified,
  builtIn: ({ text }) => ({ text: null, changes: suggestChanges(text) }),
  prompt: SIMPLIFY_PROMPT,
  verify: verifySimplified,
});
