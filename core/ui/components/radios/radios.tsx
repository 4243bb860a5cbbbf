import { FieldGroup, type FieldProps } from "../field/field.tsx";

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

export interface RadiosProps extends FieldProps {
  options: readonly Choice[];
  value?: string | undefined;
  /** Side by side where the window is wide enough: for two or three short answers. */
  inline?: boolean | undefined;
}

/** A choice of one. The first radio has the field's own id, so that the error summary leads to it. */
export function Radios(props: RadiosProps) {
  const { id, name, options, value, optional, autofocus, inline } = props;
  return (
    <FieldGroup {...props}>
      <div class={inline ? "mg-options mg-options--inline" : "mg-options"}>
        {options.map((option, at) => {
          const own = at === 0 ? id : `${id}-option-${at + 1}`;
          return (
            <div class="mg-option">
              <input
                class="mg-option__control"
                type="radio"
                id={own}
                name={name}
                value={option.value}
                checked={option.value === value}
                required={!optional}
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
