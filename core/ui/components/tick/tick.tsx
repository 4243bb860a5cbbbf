import { describedBy, FieldError, type FieldProps, Optional } from "../field/field.tsx";

export interface TickProps extends FieldProps {
  checked?: boolean | undefined;
}

/** One statement to be ticked, sent as `yes`. The statement itself is the label. */
export function Tick(props: TickProps) {
  const { id, name, label, hint, error, optional, checked, messages } = props;
  return (
    <div class={error ? "mg-field mg-field--wrong" : "mg-field"}>
      <FieldError id={id} error={error} messages={messages} />
      <div class="mg-option">
        <input
          class="mg-option__control"
          type="checkbox"
          id={id}
          name={name}
          value="yes"
          checked={checked}
          required={!optional}
          autofocus={props.autofocus}
          aria-invalid={error ? "true" : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        <label class="mg-option__label" for={id}>
          <span>
            {label}
            <Optional optional={optional} messages={messages} />
          </span>
        </label>
        {hint && (
          <p class="mg-option__hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
