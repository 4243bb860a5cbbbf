import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { TextField } from "../text-field/text-field.tsx";
import { QuestionGroup } from "./question-group.tsx";

export const examples: Example[] = [
  {
    name: "two-questions",
    node: (
      <QuestionGroup id="grupa-kontakt" label="Jak możemy się z Tobą skontaktować?">
        <TextField
          id="telefon"
          name="telefon"
          type="tel"
          label="Numer telefonu"
          hint={pl.forms.hints.phone}
          autocomplete="tel"
          width="medium"
          messages={pl}
        />
        <TextField
          id="poczta"
          name="poczta"
          type="email"
          label="Adres e-mail"
          autocomplete="email"
          optional
          messages={pl}
        />
      </QuestionGroup>
    ),
  },
];
