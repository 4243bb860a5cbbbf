import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Select } from "./select.tsx";

const options = [
  { value: "klon", label: "Klon" },
  { value: "lipa", label: "Lipa" },
  { value: "jesion", label: "Jesion" },
];

export const examples: Example[] = [
  {
    name: "chosen",
    node: (
      <Select
        id="gatunek"
        name="gatunek"
        label="Gatunek drzewa"
        options={options}
        value="lipa"
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: (
      <Select
        id="gatunek-2"
        name="gatunek-2"
        label="Gatunek drzewa"
        options={options}
        error="Wybierz gatunek drzewa."
        messages={pl}
      />
    ),
  },
];
