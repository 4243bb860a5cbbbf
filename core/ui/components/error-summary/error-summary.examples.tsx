import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { TextField } from "../text-field/text-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";

const imie = "Wpisz imię.";
const nazwisko = "Wpisz nazwisko.";

export const examples: Example[] = [
  {
    name: "two-errors",
    node: (
      <form method="post" novalidate>
        <ErrorSummary
          errors={[
            { field: "podsumowanie-imie", text: imie },
            { field: "podsumowanie-nazwisko", text: nazwisko },
          ]}
          messages={pl}
        />
        <TextField id="podsumowanie-imie" name="imie" label="Imię" error={imie} messages={pl} />
        <TextField
          id="podsumowanie-nazwisko"
          name="nazwisko"
          label="Nazwisko"
          error={nazwisko}
          messages={pl}
        />
      </form>
    ),
  },
];
