import { formatDate } from "#core/i18n";
import { detectLanguage, type Lemmatizer } from "#core/language";
import { makeSelfContained } from "../make-self-contained.ts";
import { namedDay } from "../named-day.ts";
import { polishWords } from "../polish-words.ts";
import { goOn, type Step } from "../run.ts";
import { withoutMasks } from "../screening.ts";
import { officeWords } from "../terms/office-words.ts";
import { wordForms } from "../terms/word-forms.ts";

/** The question in the documents' words, and with what documents have for the words of residents: what is searched for. */
function wordsOf(text: string, polish: readonly string[], lemmatizer: Lemmatizer) {
  const asked = polish.length > 0 ? polish.join(" ") : withoutMasks(text);
  const written = wordForms(asked, lemmatizer).flatMap((word) => (word.stopword ? [] : officeWords(word)));
  return { asked, searched: [asked, ...new Set(written)].join(" ") };
}

/**
 * Tells the language, makes a follow-up self-contained, takes out the day that it asks about, and puts Polish words
 * beside those of another language.
 */
export const understand: Step = {
  name: "understand",
  async take(deps, run) {
    const { lemmatizer, messages } = deps;
    const texts = messages.answers.notices;
    const { by, text: whole } = await makeSelfContained(deps, run);
    const named = namedDay(whole, run.question.asOf);
    const text = named?.rest ?? whole;
    const language = detectLanguage(run.text);
    const polish = language === "pl" ? [] : polishWords(text, language);
    const notices = [
      ...run.notices,
      ...(whole === run.text ? [] : [by === null ? texts.followUp(whole) : texts.rephrased(whole, by)]),
      ...(named ? [texts.asOf(formatDate(run.question.language, named.day))] : []),
    ];
    return goOn(run, {
      text,
      day: named?.day ?? null,
      language,
      notices,
      ...wordsOf(text, polish, lemmatizer),
    });
  },
};
