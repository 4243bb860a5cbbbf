import { detectLanguage } from "#core/language";
import { joinFollowUp } from "../join-follow-up.ts";
import { polishWords } from "../polish-words.ts";
import { goOn, type Step } from "../run.ts";

/** Tells the language, makes a follow-up self-contained, and puts Polish words beside those of another language. */
export const understand: Step = {
  name: "understand",
  take({ lemmatizer, messages }, run) {
    const text = joinFollowUp(run.text, run.question.previous, lemmatizer);
    const language = detectLanguage(run.text);
    const polish = language === "pl" ? [] : polishWords(text, language);
    const notices =
      text === run.text ? run.notices : [...run.notices, messages.answers.notices.followUp(text)];
    return goOn(run, { text, language, notices, searched: polish.length > 0 ? polish.join(" ") : text });
  },
};
