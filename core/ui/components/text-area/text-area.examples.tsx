import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { TextArea } from "./text-area.tsx";

export const examples: Example[] = [
  {
    name: "with-limit",
    node: (
      <TextArea
        id="pytanie"
        name="pytanie"
        label="O co chcesz zapytać?"
        hint="Nie podawaj numeru PESEL ani innych danych osobowych."
        limit={500}
        rows={3}
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: (
      <TextArea
        id="opis"
        name="opis"
        label="Opis sprawy"
        error="Opisz sprawę w kilku zdaniach."
        value="Drzewo"
        messages={pl}
      />
    ),
  },
];
