import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { DateField } from "./date-field.tsx";

export const examples: Example[] = [
  {
    name: "plain",
    node: (
      <DateField
        id="urodzenie"
        name="urodzenie"
        label="Data urodzenia"
        hint={pl.ui.field.dateHint("27 3 1985")}
        birthday
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: (
      <DateField
        id="wyciecie"
        name="wyciecie"
        label="Kiedy chcesz usunąć drzewo?"
        error="Miesiąc musi być liczbą od 1 do 12."
        value={{ day: "4", month: "13", year: "2027" }}
        wrong={["month"]}
        messages={pl}
      />
    ),
  },
];
