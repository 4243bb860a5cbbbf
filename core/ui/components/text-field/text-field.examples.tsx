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
  {
    name: "with-unit",
    node: (
      <TextField
        id="obwod"
        name="obwod"
        label="Obwód pnia"
        hint="Mierz na wysokości 130 cm."
        value="84,5"
        unit="cm"
        inputmode="decimal"
        width="short"
        messages={pl}
      />
    ),
  },
  {
    name: "amount",
    node: (
      <TextField
        id="kwota"
        name="kwota"
        label="Kwota"
        hint={pl.forms.hints.money}
        error={pl.forms.faults["not-an-amount"]}
        value="sto"
        unit="zł"
        inputmode="decimal"
        width="short"
        optional
        messages={pl}
      />
    ),
  },
  {
    name: "identifier",
    node: (
      <TextField
        id="ksiega"
        name="ksiega"
        label="Numer księgi wieczystej"
        hint={pl.forms.hints["land-register"]}
        width="medium"
        autocomplete="off"
        code
        messages={pl}
      />
    ),
  },
  {
    name: "whole-number",
    node: (
      <TextField
        id="ile"
        name="ile"
        label="Ile drzew?"
        error={pl.forms.faults["not-whole"]}
        value="1,5"
        inputmode="numeric"
        width="short"
        messages={pl}
      />
    ),
  },
  {
    name: "phone",
    node: (
      <TextField
        id="numer-telefonu"
        name="numer-telefonu"
        type="tel"
        label="Telefon"
        hint={pl.forms.hints.phone}
        autocomplete="tel"
        width="medium"
        optional
        messages={pl}
      />
    ),
  },
  {
    name: "digits",
    node: (
      <TextField
        id="krs"
        name="krs"
        label="Numer KRS"
        hint={pl.forms.hints.krs}
        error={pl.forms.faults["not-a-krs"]}
        value="12345"
        inputmode="numeric"
        width="medium"
        autocomplete="off"
        code
        messages={pl}
      />
    ),
  },
  {
    name: "signs",
    node: (
      <TextField
        id="ade"
        name="ade"
        label="Adres do doręczeń elektronicznych"
        hint={pl.forms.hints.ade}
        error={pl.forms.faults["not-an-ade"]}
        value="AE:PL-00000-00013"
        width="medium"
        autocomplete="off"
        code
        messages={pl}
      />
    ),
  },
];
