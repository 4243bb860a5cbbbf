import { evaluate, type Page } from "#core/forms";
import { withLeastRows } from "../fields/change-rows.ts";
import { newlyAsked } from "../fields/newly-asked.ts";
import { postedAnswers } from "../fields/posted-answers.ts";
import type { Case } from "./open-case.ts";

/** Names of the questions that the answers of a page have brought to it, and that nobody has seen yet. */
export function furtherQuestions(before: Case, after: Case, page: Page, form: FormData): string[] {
  const shown = ({ draft, form: opened, seen }: Case) =>
    evaluate(opened, withLeastRows(page, draft.answers), seen.today).pages.find(
      (one) => one.page.id === page.id,
    )?.nodes ?? [];
  return newlyAsked(shown(before), shown(after), postedAnswers(page, form));
}
