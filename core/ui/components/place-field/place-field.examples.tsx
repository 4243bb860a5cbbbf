import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { PlaceField } from "./place-field.tsx";

const label = "Gdzie rośnie drzewo?";

export const examples: Example[] = [
  { name: "empty", node: <PlaceField id="miejsce" name="miejsce" label={label} messages={pl} /> },
  {
    name: "filled",
    node: (
      <PlaceField
        id="miejsce-2"
        name="miejsce-2"
        label={label}
        value={{ description: "Przy bramie, po lewej stronie.", lat: "52,1", lon: "19,2" }}
        optional
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: (
      <PlaceField
        id="miejsce-3"
        name="miejsce-3"
        label={label}
        error={pl.forms.faults["not-coordinates"]}
        value={{ description: "Przy bramie.", lat: "52,1", lon: "" }}
        wrong={["lon"]}
        messages={pl}
      />
    ),
  },
];
