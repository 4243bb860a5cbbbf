import type { Lemmatizer } from "#core/language";
import { defineTask } from "#core/models";
import { joinFollowUp } from "../../join-follow-up.ts";
import { type Rephrased, type RephraseInput, rephrased, rephraseInput } from "./contract.ts";
import { REPHRASE_PROMPT } from "./prompt.ts";
import { verifyRephrased } from "./verifier.ts";

/** A follow-up question made to stand by itself; without a model, put together from its words and those before. */
export const rephrase = defineTask<RephraseInput, Rephrased, Lemmatizer>({
  name: "rephrase",
  input: rephraseInput,
  output: rephrased,
  builtIn: ({ previous, question }, lemmatizer) => ({
    question: joinFollowUp(question, previous, lemmatizer),
  }),
  prompt: REPHRASE_PROMPT,
  // What is put together from the words of the conversation needs no check against them.
  verify: verifyRephrased,
});
