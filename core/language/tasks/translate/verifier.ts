import type { Checked } from "#core/models";
import { detectLanguage } from "../../detect-language.ts";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { checkSurvival } from "../survival/check-survival.ts";
import { sayFault } from "../survival/say-fault.ts";
import type { Translated, TranslateInput } from "./contract.ts";

/** Lets a translation through that is in the language asked for and states all that the text states, and nothing else. */
export function verifyTranslated(
  input: TranslateInput,
  output: Translated,
  lemmatizer: Lemmatizer,
): Checked<Translated> {
  if (detectLanguage(output.text) !== input.to)
    return { output: null, faults: ["Tłumaczenie jest w innym języku, niż miało być."] };
  const from = detectLanguage(input.text);
  const faults = checkSurvival(input.text, output.text, { all: true, from, language: input.to, lemmatizer });
  return faults.length > 0 ? { output: null, faults: faults.map(sayFault) } : { output, faults: [] };
}
