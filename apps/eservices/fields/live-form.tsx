import type { PropsWithChildren } from "hono/jsx";
import type { Answers, Page } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { faultTexts } from "./possible-faults.ts";

export interface LiveFormProps {
  /** Where the definition is served as JSON. */
  definition: string;
  page: Page;
  /** As they were typed: of a draft those that the page needs (`neededAnswers`). */
  answers: Answers;
  /** The day that counts. */
  today: string;
  locale: Locale;
  messages: Messages;
}

/**
 * Around the `<form>` of a page whose `ShownFields` know the page: the island follows the answers while they are
 * given. Without a script it does nothing.
 */
export function LiveForm(props: PropsWithChildren<LiveFormProps>) {
  const { definition, page, answers, today, locale, messages, children } = props;
  return (
    <service-form
      data-definition={definition}
      data-page={page.id}
      data-today={today}
      data-answers={JSON.stringify(answers)}
      data-texts={JSON.stringify(faultTexts(page, today, locale, messages))}
      data-prefix={messages.ui.errorSummary.itemPrefix}
    >
      {children}
    </service-form>
  );
}
