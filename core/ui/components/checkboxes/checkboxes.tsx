import { FieldGroup, type FieldProps } from "../field/field.tsx";
import type { Choice } from "../radios/radios.tsx";

export interface CheckboxesProps extends FieldProps {
  options: readonly Choice[];
  values?: readonly string[] | undefined;
}

/** A choice of any number. The browser cannot require one of them: the server says what is missing. */
export function Checkboxes(props: CheckboxesProps) {
  const { id, name, options, values = [], autofocus } = props;
  return (
    <FieldGroup {...props}>
      <div class="mg-options">
        {options.map((option, at) => {
          const own = at === 0 ? id : `${id}-option-${at + 1}`;
          return (
            <div class="mg-option">
              <input
                class="mg-option__control"
                type="checkbox"
                id={own}
                name={name}
                value={option.value}
                checked={values.includes(option.value)}
                autofocus={autofocus && at === 0}
                aria-describedby={option.hint ? `${id}-option-${at + 1}-hint` : undefined}
              />
              <label class="mg-option__label" for={own}>
                {option.label}
              </label>
              {option.hint && (
                <p class="mg-option__hint" id={`${id}-option-${at + 1}-hint`}>
                  {option.hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
