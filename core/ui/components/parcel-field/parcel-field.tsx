import { FieldGroup, type FieldProps } from "../field/field.tsx";
import { PartField } from "../field/part-field.tsx";

export type ParcelPart = "precinct" | "number";

export interface ParcelFieldProps extends FieldProps {
  value?: Readonly<Partial<Record<ParcelPart, string>>> | undefined;
  wrong?: readonly ParcelPart[] | undefined;
}

const PARTS = ["precinct", "number"] as const;

/**
 * A parcel of the register of land by its obręb and number, sent as `<name>.precinct` and `<name>.number`; the ids of
 * the controls are built alike.
 */
export function ParcelField(props: ParcelFieldProps) {
  const { id, name, error, optional, value, wrong = [], messages } = props;
  const texts = messages.forms.parcel;
  return (
    <FieldGroup {...props}>
      <div class="mg-parts">
        {PARTS.map((part) => (
          <PartField
            id={`${id}.${part}`}
            name={`${name}.${part}`}
            label={texts[part]}
            hint={texts[`${part}Hint`]}
            value={value?.[part]}
            width={part === "number" ? "short" : "medium"}
            wrong={error !== undefined && wrong.includes(part)}
            required={!optional}
            autofocus={props.autofocus && part === "precinct"}
            autocomplete="off"
            messages={messages}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
