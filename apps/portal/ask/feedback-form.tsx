import { type Locale, localePath, type Messages } from "#core/i18n";
import { Button, Details, Radios, Select, TextArea } from "#core/ui";

/** Why an answer did not help. */
export const REASONS = ["wrong", "missing", "unclear", "outdated", "other"] as const;
export type Reason = (typeof REASONS)[number];

export const LONGEST_COMMENT = 500;

export interface FeedbackFormProps {
  /** The turn that is judged. */
  turn: string;
  given: boolean;
  errors?: { helpful?: string; comment?: string } | undefined;
  /** What was chosen and written, where it comes back with errors. */
  sent?: { helpful?: "tak" | "nie" | undefined; reason?: Reason | undefined; comment: string } | undefined;
  locale: Locale;
  messages: Messages;
}

/** Whether the answer helped, and if not, why. */
export function FeedbackForm({ turn, given, errors, sent, locale, messages }: FeedbackFormProps) {
  const texts = messages.ask.feedback;
  if (given) return <p class="mp-feedback__thanks">{texts.thanks}</p>;
  return (
    <Details summary={texts.title} open={errors !== undefined}>
      <form method="post" action={localePath(locale, "/zapytaj/ocena")} novalidate>
        <input type="hidden" name="odpowiedz" value={turn} />
        <Radios
          id={`pomocna-${turn}`}
          name="pomocna"
          label={texts.helpful}
          options={[
            { value: "tak", label: texts.yes },
            { value: "nie", label: texts.no },
          ]}
          value={sent?.helpful}
          error={errors?.helpful}
          messages={messages}
        />
        <Select
          id={`powod-${turn}`}
          name="powod"
          label={texts.reason}
          options={REASONS.map((reason) => ({ value: reason, label: texts.reasons[reason] }))}
          value={sent?.reason}
          optional
          messages={messages}
        />
        <TextArea
          id={`komentarz-${turn}`}
          name="komentarz"
          label={texts.comment}
          hint={texts.commentHint}
          rows={3}
          limit={LONGEST_COMMENT}
          value={sent?.comment}
          error={errors?.comment}
          optional
          messages={messages}
        />
        <Button kind="secondary">{texts.send}</Button>
      </form>
    </Details>
  );
}
