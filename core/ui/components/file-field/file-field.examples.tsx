import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { FileField } from "./file-field.tsx";

export const examples: Example[] = [
  {
    name: "plain",
    node: (
      <FileField
        id="mapa"
        name="mapa"
        label="Mapa działki"
        hint="Plik PDF albo zdjęcie."
        accept=".pdf,image/*"
        megabytes={10}
        optional
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: (
      <FileField id="zgoda" name="zgoda" label="Zgoda" error="Plik jest pusty. Wybierz inny." messages={pl} />
    ),
  },
];
