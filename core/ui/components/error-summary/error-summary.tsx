import type { Messages } from "#core/i18n";

export interface FieldFault {
  /** The id of the field. */
  field: string;
  /** The same words as at the field. */
  text: string;
}

/** What is wrong with a form, on top of it: the focus comes here, each item leads to its field. Nothing when all is well. */
export function ErrorSummary({ errors, messages }: { errors: readonly FieldFault[]; messages: Messages }) {
  if (errors.length === 0) return null;
  return (
    <div class="mg-error-summary" id="bledy" tabindex={-1} autofocus role="alert">
      <h2 class="mg-error-summary__title">{messages.ui.errorSummary.title(errors.length)}</h2>
      <ul class="mg-error-summary__list">
        {errors.map(({ field, text }) => (
          <li>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
