import { checkSurvival, detectLanguage, type Lemmatizer } from "#core/language";
import type { Checked } from "#core/models";
import { hangsTogether, isAsking } from "../../follow-up/read-turn.ts";
import { textTerms } from "../../terms/text-terms.ts";
import type { WordForms } from "../../terms/word-forms.ts";
import type { Rephrased, RephraseInput } from "./contract.ts";

/** Words of meaning that neither the question nor the conversation has: "wydanie" before "decyzji". */
const MOST_NEW_WORDS = 2;

/**
 * Lets a question through that keeps every word of meaning of the one that was asked, and has no value and no name that
 * neither it nor the conversation has.
 */
export function verifyRephrased(
  { previous, question }: RephraseInput,
  output: Rephrased,
  lemmatizer: Lemmatizer,
): Checked<Rephrased> {
  const language = detectLanguage(output.question);
  const earlier = previous.map((turn) => turn.question);
  if (![question, earlier.at(-1) ?? ""].some((text) => detectLanguage(text) === language))
    return { output: null, faults: ["Pytanie jest w innym języku."] };
  const said = [...earlier, question].join("\n");
  const added = checkSurvival(said, output.question, {
    all: false,
    from: language,
    language,
    lemmatizer,
  }).find(({ kind }) => kind === "added" || kind === "inexact");
  if (added) return { output: null, faults: [`Tego w rozmowie nie ma: „${added.text}”.`] };
  const [asked, written, whole] = [question, output.question, said].map((text) =>
    textTerms(text, lemmatizer),
  );
  const lost = asked!.words
    .filter((word) => !hangsTogether(word))
    .find((word) => !stands(word, written!.forms));
  if (lost) return { output: null, faults: [`Zginęło słowo pytania: „${lost.surface}”.`] };
  const fresh = written!.words.filter(
    (word) => !hangsTogether(word) && !isAsking(word) && !stands(word, whole!.forms),
  );
  return fresh.length > MOST_NEW_WORDS
    ? { output: null, faults: [`Nowe słowa: ${fresh.map(({ surface }) => surface).join(", ")}.`] }
    : { output, faults: [] };
}

const stands = (word: WordForms, forms: ReadonlySet<string>) =>
  [...word.forms].some((form) => forms.has(form));
