import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { AddressField, StreetList } from "./address-field.tsx";

export const examples: Example[] = [
  {
    name: "empty",
    node: <AddressField id="adres" name="adres" label="Twój adres" own messages={pl} />,
  },
  {
    name: "in-city",
    node: (
      <>
        <AddressField
          id="budynek"
          name="budynek"
          label="Adres budynku"
          hint="W granicach miasta."
          value={{ street: "Przykładowa", house: "12a", flat: "3" }}
          inCity
          streetList="ulice"
          messages={pl}
        />
        <StreetList id="ulice" streets={["Inna Przykładowa", "Przykładowa"]} />
      </>
    ),
  },
  {
    name: "with-error",
    node: (
      <AddressField
        id="adres-2"
        name="adres-2"
        label="Adres, pod który mamy wysłać zaświadczenie, jeśli jest inny niż adres zamieszkania"
        error={pl.forms.faults["not-a-postcode"]}
        value={{ street: "Przykładowa", house: "12", postcode: "123", town: "Przykładowo" }}
        wrong={["postcode"]}
        messages={pl}
      />
    ),
  },
  {
    name: "optional",
    node: <AddressField id="adres-3" name="adres-3" label="Adres do listów" optional messages={pl} />,
  },
];
