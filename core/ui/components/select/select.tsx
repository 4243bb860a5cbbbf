import { describedBy, Field, type FieldProps } from "../field/field.tsx";

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectProps extends FieldProps {
  options: readonly SelectOption[];
  value?: string | undefined;
  /** In a filter: the words of the empty choice, which leaves nothing out. */
  all?: string | undefined;
}

/** A choice of one from many. For up to seven, radios are easier. */
export function Select(props: SelectProps) {
  const { id, name, hint, error, optional, options, value, all, messages } = props;
  return (
    <Field {...props}>
      <div class="mg-select">
        <select
          class="mg-control"
          id={id}
          name={name}
          required={!optional && !all}
          autofocus={props.autofocus}
          aria-invalid={error ? "true" : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        >
          <option value="">{all ?? messages.ui.field.choose}</option>
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}
