import type { Checked } from "#core/models";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { placeOfQuote } from "../quotes.ts";
import { checkSurvival } from "../survival/check-survival.ts";
import { meaningWords, shareAmong } from "../survival/meaning-words.ts";
import { sayFault } from "../survival/say-fault.ts";
import { centralSentences } from "./central-sentences.ts";
import type { SummariseInput, Summary } from "./contract.ts";

/** The least share of a sentence's words of meaning that must stand in the text. */
const LEAST_SUPPORT = 0.5;

/**
 * Keeps the sentences whose quotations stand in the text, which say nothing that the text does not, and no value that
 * their own quotations do not. A summary without any stands only of a text that has no sentence to give.
 */
export function verifySummary(
  input: SummariseInput,
  { sentences }: Summary,
  lemmatizer: Lemmatizer,
): Checked<Summary> {
  const words = meaningWords(input.text, lemmatizer);
  const faults: string[] = [];
  const kept = sentences.slice(0, input.sentences).flatMap(({ quotes, text }) => {
    const found = quotes.flatMap((quote) => placeOfQuote(input.text, quote) ?? []);
    const fault =
      found.length === 0 || found.length < quotes.length
        ? `Zdanie bez cytatu, który stoi w tekście: „${text}”.`
        : (changed(input.text, found.map((quote) => quote.text).join("\n"), text, lemmatizer) ??
          (shareAmong(meaningWords(text, lemmatizer), words) < LEAST_SUPPORT
            ? `Zdanie o czymś, czego w tekście nie ma: „${text}”.`
            : null));
    if (fault === null) return [{ text, quotes: found.map((quote) => quote.text) }];
    faults.push(fault);
    return [];
  });
  const nothing = sentences.length === 0 && centralSentences(input.text, 1, lemmatizer).length === 0;
  return { output: kept.length > 0 || nothing ? { sentences: kept } : null, faults };
}

function changed(source: string, quoted: string, text: string, lemmatizer: Lemmatizer): string | null {
  const options = { all: false, language: "pl", lemmatizer } as const;
  const [fault] = [
    ...checkSurvival(source, text, options),
    // A name may come from elsewhere in the text, a figure may not.
    ...checkSurvival(quoted, text, options).filter(({ kind, what }) => kind === "added" && what !== "name"),
  ];
  return fault ? sayFault(fault) : null;
}
