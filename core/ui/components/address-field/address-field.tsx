import { FieldGroup, type FieldProps } from "../field/field.tsx";
import { PartField } from "../field/part-field.tsx";

export type AddressPart = "street" | "house" | "flat" | "postcode" | "town";

export interface AddressFieldProps extends FieldProps {
  /** As typed, so that a wrong one comes back as it was. */
  value?: Readonly<Partial<Record<AddressPart, string>>> | undefined;
  wrong?: readonly AddressPart[] | undefined;
  /** An address in the office's own city: town and postcode are not asked, and a street is needed. */
  inCity?: boolean | undefined;
  /** The person's own address: the browser may fill it in. */
  own?: boolean | undefined;
  /** Id of the `StreetList` of the page, if streets are to be suggested. */
  streetList?: string | undefined;
}

interface Look {
  part: AddressPart;
  /** Word of the HTML standard for the person's own. */
  autocomplete?: string;
  width: "short" | "medium";
  needed: "always" | "in-city" | "never";
  onlyOutside?: true;
}

const PARTS: readonly Look[] = [
  { part: "street", autocomplete: "address-line1", width: "medium", needed: "in-city" },
  { part: "house", width: "short", needed: "always" },
  { part: "flat", width: "short", needed: "never" },
  { part: "postcode", autocomplete: "postal-code", width: "short", needed: "always", onlyOutside: true },
  { part: "town", autocomplete: "address-level2", width: "medium", needed: "always", onlyOutside: true },
];

/** A postal address in parts, sent as `<name>.street` …; the ids of the controls are built alike. */
export function AddressField(props: AddressFieldProps) {
  const { id, name, error, optional, value, wrong = [], inCity, own, streetList, messages } = props;
  const texts = messages.forms.address;
  return (
    <FieldGroup {...props}>
      <div class="mg-parts">
        {PARTS.filter(({ onlyOutside }) => !inCity || !onlyOutside).map(
          ({ part, autocomplete, width, needed }) => {
            const mayStayEmpty = needed === "never" || (needed === "in-city" && !inCity);
            return (
              <PartField
                id={`${id}.${part}`}
                name={`${name}.${part}`}
                label={texts[part]}
                hint={part === "postcode" ? texts.postcodeHint : undefined}
                value={value?.[part]}
                width={width}
                beside={part === "house" || part === "flat"}
                wrong={error !== undefined && wrong.includes(part)}
                optional={!optional && mayStayEmpty}
                required={!optional && !mayStayEmpty}
                autocomplete={own ? autocomplete : "off"}
                autofocus={props.autofocus && part === "street"}
                list={part === "street" ? streetList : undefined}
                messages={messages}
              />
            );
          },
        )}
      </div>
    </FieldGroup>
  );
}

/** The streets that address fields of a page suggest, once a page. What is not among them can be typed all the same. */
export function StreetList({ id, streets }: { id: string; streets: readonly string[] }) {
  return (
    <datalist id={id}>
      {streets.map((street) => (
        <option value={street} />
      ))}
    </datalist>
  );
}
