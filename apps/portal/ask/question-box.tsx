import { type Locale, localePath, type Messages } from "#core/i18n";
import { Button, DateField, type DateParts, Details, TextArea } from "#core/ui";
import { LONGEST_QUESTION } from "./read-question.ts";

export interface QuestionBoxProps {
  /** What stands in the box: a question that was not answered. */
  question?: string | undefined;
  questionError?: string | undefined;
  day?: DateParts | undefined;
  dayError?: string | undefined;
  /** The answer is to be shown at once, without a session. */
  here?: boolean | undefined;
  locale: Locale;
  messages: Messages;
}

/** The form that asks. It is sent in the body, so that no question stands in an address. */
export function QuestionBox({
  question,
  questionError,
  day,
  dayError,
  here,
  locale,
  messages,
}: QuestionBoxProps) {
  const { ask } = messages;
  return (
    <form class="mp-box" method="post" action={localePath(locale, "/zapytaj")} novalidate>
      {here && <input type="hidden" name="wprost" value="tak" />}
      <TextArea
        id="pytanie"
        name="pytanie"
        label={ask.label}
        hint={ask.hint}
        rows={3}
        limit={LONGEST_QUESTION}
        value={question}
        error={questionError}
        autocomplete="off"
        messages={messages}
      />
      <Details summary={ask.dayMore} open={Boolean(day || dayError)}>
        <DateField
          id="dzien"
          name="dzien"
          label={ask.day}
          hint={ask.dayHint}
          error={dayError}
          value={day}
          optional
          messages={messages}
        />
      </Details>
      <p>
        <Button icon="search">{ask.submit}</Button>
      </p>
    </form>
  );
}

/** Questions that others ask, each sent with one press. */
export function Examples({ locale, messages: { ask } }: { locale: Locale; messages: Messages }) {
  return (
    <section class="mp-examples" aria-labelledby="przyklady">
      <h2 id="przyklady">{ask.examplesTitle}</h2>
      <ul class="mp-examples__list">
        {ask.examples.map((example) => (
          <li>
            <form method="post" action={localePath(locale, "/zapytaj")} novalidate>
              <input type="hidden" name="pytanie" value={example} />
              <Button kind="secondary">{example}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
