import type { Child } from "hono/jsx";
import { Details } from "../details/details.tsx";
import { FieldGroup, type FieldProps } from "../field/field.tsx";
import { PartField } from "../field/part-field.tsx";
import { textAreaValue } from "../text-area/text-area.tsx";

export type PlacePart = "description" | "lat" | "lon";

export interface PlaceFieldProps extends FieldProps {
  value?: Readonly<Partial<Record<PlacePart, string>>> | undefined;
  wrong?: readonly PlacePart[] | undefined;
  /** What finds the degrees where scripts run, a map or a button: it fills in the two controls by their ids. */
  finder?: Child | undefined;
}

/**
 * A place in words, and for those who know them in degrees; sent as `<name>.description`, `<name>.lat` and
 * `<name>.lon`; the ids of the controls are built alike.
 */
export function PlaceField(props: PlaceFieldProps) {
  const { id, name, error, finder, optional, value, wrong = [], messages } = props;
  const texts = messages.forms.place;
  const isWrong = (part: PlacePart) => error !== undefined && wrong.includes(part);
  const inDegrees = Boolean(value?.lat || value?.lon || isWrong("lat") || isWrong("lon"));
  return (
    <FieldGroup {...props}>
      <div class="mg-parts">
        <div class="mg-parts__part">
          <label class="mg-parts__label" for={`${id}.description`}>
            {texts.description}
          </label>
          <textarea
            class="mg-control mg-text-area"
            id={`${id}.description`}
            name={`${name}.description`}
            rows={3}
            required={!optional}
            autofocus={props.autofocus}
            aria-invalid={isWrong("description") ? "true" : undefined}
          >
            {textAreaValue(value?.description)}
          </textarea>
        </div>
        {finder && <div class="mg-parts__part">{finder}</div>}
        <div class="mg-parts__part">
          <Details summary={texts.coordinates} open={inDegrees}>
            <div class="mg-parts">
              {(["lat", "lon"] as const).map((part) => (
                <PartField
                  id={`${id}.${part}`}
                  name={`${name}.${part}`}
                  label={texts[part]}
                  hint={texts[`${part}Hint`]}
                  value={value?.[part]}
                  width="medium"
                  wrong={isWrong(part)}
                  required={false}
                  inputmode="decimal"
                  autocomplete="off"
                  messages={messages}
                />
              ))}
            </div>
          </Details>
        </div>
      </div>
    </FieldGroup>
  );
}
