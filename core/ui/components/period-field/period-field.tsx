import { DateControls, type DatePart, type DateParts } from "../date-field/date-field.tsx";
import { FieldGroup, type FieldProps } from "../field/field.tsx";

type End = "from" | "to";

export interface PeriodFieldProps extends FieldProps {
  value?: Readonly<Record<End, DateParts>> | undefined;
  /** The parts that are wrong; with an error and without this, all six. */
  wrong?: readonly `${End}-${DatePart}`[] | undefined;
}

const ENDS = ["from", "to"] as const;
const PARTS = ["day", "month", "year"] as const;

/** The first and the last day, sent as `<name>.from-day` … `<name>.to-year`. The days have the ids `<id>.from` and `<id>.to`. */
export function PeriodField(props: PeriodFieldProps) {
  const { id, name, error, optional, value, wrong, autofocus, messages } = props;
  return (
    <FieldGroup {...props}>
      <div class="mg-period">
        {ENDS.map((end) => (
          <fieldset class="mg-period__end">
            <legend>{messages.forms.period[end]}</legend>
            <DateControls
              id={`${id}.${end}`}
              name={`${name}.${end}`}
              error={error}
              optional={optional}
              autofocus={autofocus && end === "from"}
              value={value?.[end]}
              wrong={wrong && PARTS.filter((part) => wrong.includes(`${end}-${part}`))}
              messages={messages}
            />
          </fieldset>
        ))}
      </div>
    </FieldGroup>
  );
}
