import type { Child, PropsWithChildren } from "hono/jsx";
import type { Messages } from "#core/i18n";

/** What every field has: a name, words, and whether it must be filled in. */
export interface FieldProps {
  /** Unique on the page; links of the error summary lead to it. */
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong and how to put it right. */
  error?: string | undefined;
  /** Fields are required unless they say otherwise; the label then says that it may stay empty. */
  optional?: boolean | undefined;
  /** The page opens with the focus on its first control. */
  autofocus?: boolean | undefined;
  messages: Messages;
}

/** The ids that describe a field, in the order in which they are read out; undefined when nothing does. */
export function describedBy(
  id: string,
  { hint, error, note, unit }: { hint?: unknown; error?: unknown; note?: unknown; unit?: unknown },
): string | undefined {
  const ids = [
    unit && `${id}-unit`,
    hint && `${id}-hint`,
    note && `${id}-note`,
    error && `${id}-error`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function FieldHint({ id, hint }: { id: string; hint: string | undefined }) {
  if (!hint) return null;
  return (
    <p class="mg-field__hint" id={`${id}-hint`}>
      {hint}
    </p>
  );
}

export function FieldError({
  id,
  error,
  messages,
}: {
  id: string;
  error: string | undefined;
  messages: Messages;
}) {
  if (!error) return null;
  return (
    <p class="mg-field__error" id={`${id}-error`}>
      <span class="mg-hidden">{messages.ui.errorSummary.itemPrefix} </span>
      {error}
    </p>
  );
}

/** The words behind a label that say that the field may stay empty. */
export function Optional({ optional, messages }: { optional: boolean | undefined; messages: Messages }) {
  return optional ? <span class="mg-field__optional"> ({messages.ui.field.optional})</span> : null;
}

/** The frame of a field with one control: label, hint, error, control. */
export function Field(props: PropsWithChildren<FieldProps & { note?: Child }>) {
  const { id, label, hint, error, optional, messages, note, children } = props;
  return (
    <div class={error ? "mg-field mg-field--wrong" : "mg-field"}>
      <label class="mg-field__label" for={id}>
        {label}
        <Optional optional={optional} messages={messages} />
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} messages={messages} />
      {children}
      {note && (
        <p class="mg-field__note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

/** The frame of a field with several controls: radios, checkboxes, a date in three parts. */
export function FieldGroup(props: PropsWithChildren<FieldProps>) {
  const { id, label, hint, error, optional, messages, children } = props;
  return (
    <fieldset
      class={error ? "mg-field mg-field--wrong" : "mg-field"}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend class="mg-field__label">
        {label}
        <Optional optional={optional} messages={messages} />
      </legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} messages={messages} />
      {children}
    </fieldset>
  );
}
