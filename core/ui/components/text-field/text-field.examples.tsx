import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { TextField } from "./text-field.tsx";

export const examples: Example[] = [
  {
    name: "plain",
    node: (
      <TextField id="imie" name="imie" label="Imię" autocomplete="given-name" width="medium" messages={pl} />
    ),
  },
  {
    name: "with-hint",
    node: (
      <TextField
        id="kod"
        name="kod"
        label="Kod pocztowy"
        hint="Pięć cyfr z kreską, na przykład 43-300."
        autocomplete="postal-code"
        width="short"
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: (
      <TextField
        id="email"
        name="email"
        type="email"
        label="Adres e-mail"
        hint="Wyślemy na niego potwierdzenie."
        error="Wpisz adres e-mail ze znakiem @."
        value="jan.kowalski"
        autocomplete="email"
        optional
        messages={pl}
      />
    ),
  },
];
