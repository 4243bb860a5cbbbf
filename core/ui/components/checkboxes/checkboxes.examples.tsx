import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Checkboxes } from "./checkboxes.tsx";

const options = [
  { value: "mapa", label: "Mapa z zaznaczonym drzewem" },
  {
    value: "zgoda",
    label: "Zgoda współwłaścicieli",
    hint: "Tylko gdy działka ma więcej niż jednego właściciela.",
  },
];

export const examples: Example[] = [
  {
    name: "chosen",
    node: (
      <Checkboxes
        id="zalaczniki"
        name="zalaczniki"
        label="Co dołączasz?"
        hint="Możesz wybrać kilka odpowiedzi."
        options={options}
        values={["mapa"]}
        optional
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: (
      <Checkboxes
        id="zalaczniki-2"
        name="zalaczniki-2"
        label="Co dołączasz?"
        options={options}
        error="Zaznacz co najmniej jeden załącznik."
        messages={pl}
      />
    ),
  },
];
