import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { ParcelField } from "./parcel-field.tsx";

const label = "Której działki to dotyczy?";

export const examples: Example[] = [
  {
    name: "empty",
    node: (
      <ParcelField
        id="dzialka"
        name="dzialka"
        label={label}
        hint="Znajdziesz to w wypisie z ewidencji gruntów."
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: (
      <ParcelField
        id="dzialka-2"
        name="dzialka-2"
        label={label}
        error={pl.forms.faults["not-a-parcel"]}
        value={{ precinct: "Przykładowy", number: "sto" }}
        wrong={["number"]}
        messages={pl}
      />
    ),
  },
  {
    name: "optional",
    node: <ParcelField id="dzialka-3" name="dzialka-3" label={label} optional messages={pl} />,
  },
];
