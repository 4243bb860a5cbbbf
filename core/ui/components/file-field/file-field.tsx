import { describedBy, Field, type FieldProps } from "../field/field.tsx";

export interface FileFieldProps extends FieldProps {
  /** Types the server takes, as in HTML: `.pdf,.docx,image/*`. */
  accept?: string | undefined;
  /** The largest file in megabytes; said under the field. */
  megabytes?: number | undefined;
  multiple?: boolean | undefined;
}

/** A field for a file from the device. */
export function FileField(props: FileFieldProps) {
  const { id, name, hint, error, optional, accept, megabytes, multiple, messages } = props;
  const note = megabytes === undefined ? undefined : messages.ui.field.fileLimit(megabytes);
  return (
    <Field {...props} note={note}>
      <input
        class="mg-control mg-file"
        type="file"
        id={id}
        name={name}
        accept={accept}
        multiple={multiple}
        required={!optional}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={describedBy(id, { hint, note, error })}
      />
    </Field>
  );
}
