import { defineTask } from "#core/models";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { type Translated, type TranslateInput, translated, translateInput } from "./contract.ts";
import { TRANSLATE_PROMPT } from "./prompt.ts";
import { verifyTranslated } from "./verifier.ts";

/** A text in another of the three languages. Only a model can do it. */
export const translate = defineTask<TranslateInput, Translated, Lemmatizer>({
  name: "translate",
  input: translateInput,
  output: translated,
  builtIn: null,
  prompt: TRANSLATE_PROMPT,
  verify: verifyTranslated,
});
