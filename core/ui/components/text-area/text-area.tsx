import { describedBy, Field, type FieldProps } from "../field/field.tsx";

export interface TextAreaProps extends FieldProps {
  value?: string | undefined;
  rows?: number | undefined;
  /** The most characters the server takes. Said under the field; an island may count down by `data-limit`. */
  limit?: number | undefined;
  autocomplete?: string | undefined;
}

/** HTML drops the first line break of a text area; one more keeps what was typed. */
export const textAreaValue = (value = "") => (value.startsWith("\n") ? `\n${value}` : value);

/** A field for several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { id, name, hint, error, optional, value, rows = 5, limit, messages } = props;
  const note = limit === undefined ? undefined : messages.ui.field.characterLimit(limit);
  return (
    <Field {...props} note={note}>
      <textarea
        class="mg-control mg-text-area"
        id={id}
        name={name}
        rows={rows}
        autocomplete={props.autocomplete}
        data-limit={limit}
        required={!optional}
        autofocus={props.autofocus}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={describedBy(id, { hint, note, error })}
      >
        {textAreaValue(value)}
      </textarea>
    </Field>
  );
}
