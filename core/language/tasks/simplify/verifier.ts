import type { Checked } from "#core/models";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { placeOfQuote } from "../quotes.ts";
import { checkSurvival } from "../survival/check-survival.ts";
import { sayFault } from "../survival/say-fault.ts";
import type { Simplified, SimplifyInput } from "./contract.ts";
import { howPlain, isPlainer } from "./how-plain.ts";

/**
 * Lets a text through that states all that the source states and nothing else. One that is not plainer by the measures
 * is let through and told as such; a place that does not stand in the source is left out.
 */
export function verifySimplified(
  input: SimplifyInput,
  { changes, text }: Simplified,
  lemmatizer: Lemmatizer,
): Checked<Simplified> {
  const standing = changes.filter(({ quote }) => placeOfQuote(input.text, quote) !== null);
  const strays = changes.length - standing.length;
  const faults = strays > 0 ? [`Pominięte miejsca, których w tekście nie ma: ${strays}.`] : [];
  if (text === null) return { output: { text, changes: standing }, faults };
  const lost = checkSurvival(input.text, text, { all: true, language: "pl", lemmatizer });
  if (lost.length > 0) return { output: null, faults: lost.map(sayFault) };
  if (!isPlainer(howPlain(input.text), howPlain(text)))
    faults.push("Według miar ten tekst nie jest prostszy od pierwotnego.");
  return { output: { text, changes: standing }, faults };
}
