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
  /** What is counted, shown behind the field and read out with it: „cm”, „zł”. */
  unit?: string | undefined;
  /** Signs, not words: the browser corrects no spelling and puts in no capital letters. */
  code?: boolean | undefined;
  /** Id of a `<datalist>` on the page, whose entries are suggested while one types. */
  list?: string | undefined;
}

/** A field for one line of text. One of type `search` asks nothing: it may stay empty, and need not say so. */
export function TextField(props: TextFieldProps) {
  const { id, name, hint, error, optional, value, type = "text", width = "full", unit, code } = props;
  const input = (
    <input
      class={`mg-control mg-text-field mg-text-field--${width}`}
      id={id}
      name={name}
      type={type}
      value={value}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete}
      maxlength={props.maxlength}
      list={props.list}
      spellcheck={code ? false : undefined}
      autocapitalize={code ? "off" : undefined}
      required={!optional && type !== "search"}
      autofocus={props.autofocus}
      aria-invalid={error ? "true" : undefined}
      aria-describedby={describedBy(id, { unit, hint, error })}
    />
  );
  return (
    <Field {...props}>
      {unit ? (
        <div class="mg-text-field__measured">
          {input}
          <span class="mg-text-field__unit" id={`${id}-unit`}>
            {unit}
          </span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
