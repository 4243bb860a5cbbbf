import { type QuestionTerm, questionTerms } from "./terms/question-terms.ts";
import { hasTerm, textTerms } from "./terms/text-terms.ts";
import type { AnswerAction, AnswerDeps } from "./types.ts";

/** The e-service that the question is about, to be opened beside the answer; where a fault is told, the place to report it. */
export function serviceActions(question: string, fault: boolean, deps: AnswerDeps): AnswerAction[] {
  const services = deps.services ?? [];
  const texts = deps.messages.answers.actions;
  if (fault) {
    const reporting = services.find((service) => service.fault);
    return reporting ? [{ kind: "report", label: texts.report(reporting.name), url: reporting.url }] : [];
  }
  const { content } = questionTerms(question, deps.lemmatizer);
  const named = services.find(({ name, topics }) =>
    [name, ...topics].some((topic) => names(topic, content, deps)),
  );
  return named ? [{ kind: "form", label: texts.form(named.name), url: named.url }] : [];
}

/** Whether the question names the whole topic. */
function names(topic: string, content: readonly QuestionTerm[], { lemmatizer }: AnswerDeps): boolean {
  const words = textTerms(topic, lemmatizer).words.filter(({ stopword }) => !stopword);
  return (
    words.length > 0 &&
    words.every((word) =>
      content.some((term) => hasTerm({ words: [word], forms: word.forms, grams: new Set() }, term)),
    )
  );
}
