import type { Lemmatizer } from "#core/language";
import { defineTask } from "#core/models";
import { proposeByWords } from "./built-in.ts";
import { type Proposed, type ProposeInput, proposed, proposeInput } from "./contract.ts";
import { PROPOSE_PROMPT } from "./prompt.ts";
import { verifyProposed } from "./verifier.ts";

/** Answers to a form that a person's own words or document give. */
export const proposeAnswers = defineTask<ProposeInput, Proposed, Lemmatizer>({
  name: "propose",
  input: proposeInput,
  output: proposed,
  builtIn: (input, lemmatizer) =>
    verifyProposed(input, proposeByWords(input, lemmatizer), lemmatizer).output ?? { proposals: [] },
  prompt: PROPOSE_PROMPT,
  verify: verifyProposed,
});
