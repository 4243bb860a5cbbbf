import { FieldGroup, type FieldProps } from "../field/field.tsx";

/** As typed, so that a wrong date comes back as it was. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export type DatePart = keyof DateParts;

export interface DateFieldProps extends FieldProps {
  value?: DateParts | undefined;
  /** The parts that are wrong; with an error and without this, all three. */
  wrong?: readonly DatePart[] | undefined;
  /** A date of birth: the browser may fill it in. */
  birthday?: boolean | undefined;
}

const parts: readonly { part: DatePart; length: number }[] = [
  { part: "day", length: 2 },
  { part: "month", length: 2 },
  { part: "year", length: 4 },
];

/**
 * A date that a person knows, in three fields: every screen reader and keyboard can fill them in, which native date
 * fields do not promise. They are sent as `<name>-day`, `<name>-month` and `<name>-year`.
 */
export function DateField(props: DateFieldProps) {
  return (
    <FieldGroup {...props}>
      <DateControls {...props} />
    </FieldGroup>
  );
}

/** The three fields of a date without their frame. */
export function DateControls(props: Omit<DateFieldProps, "label">) {
  const { id, name, error, optional, value, wrong, birthday, autofocus, messages } = props;
  return (
    <div class="mg-date">
      {parts.map(({ part, length }, at) => {
        const own = at === 0 ? id : `${id}-${part}`;
        const isWrong = error !== undefined && (wrong === undefined || wrong.includes(part));
        return (
          <div class="mg-date__part">
            <label class="mg-date__label" for={own}>
              {messages.ui.field[part]}
            </label>
            <input
              class={`mg-control mg-date__${part}`}
              id={own}
              name={`${name}-${part}`}
              type="text"
              inputmode="numeric"
              maxlength={length}
              value={value?.[part]}
              autocomplete={birthday ? `bday-${part}` : undefined}
              required={!optional}
              autofocus={autofocus && at === 0}
              aria-invalid={isWrong ? "true" : undefined}
            />
          </div>
        );
      })}
    </div>
  );
}
