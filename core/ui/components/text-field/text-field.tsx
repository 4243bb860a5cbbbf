import { describedBy, Field, type FieldProps } from "../field/field.tsx";

export interface TextFieldProps extends FieldProps {
  value?: string | undefined;
  type?: "text" | "email" | "tel" | "search" | "password" | "url" | undefined;
  inputmode?: "text" | "numeric" | "decimal" | "tel" | "email" | undefined;
  /** The word of the HTML standard that lets the browser fill in what it knows: `given-name`, `postal-code`… */
  autocomplete?: string | undefined;
  maxlength?: number | undefined;
  /** How long the answer usually is: the field is as wide. */
  width?: "short" | "medium" | "full" | undefined;
}

/** A field for one line of text. */
export function TextField(props: TextFieldProps) {
  const { id, name, hint, error, optional, value, type = "text", width = "full" } = props;
  return (
    <Field {...props}>
      <input
        class={`mg-control mg-text-field mg-text-field--${width}`}
        id={id}
        name={name}
        type={type}
        value={value}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete}
        maxlength={props.maxlength}
        required={!optional}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}
