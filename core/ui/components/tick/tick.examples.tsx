import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Tick } from "./tick.tsx";

const long =
  "Oświadczam, że mam prawo do tej nieruchomości, że wszyscy jej współwłaściciele wiedzą o wniosku i że to, co w nim napisałam lub napisałem, jest zgodne z prawdą.";

export const examples: Example[] = [
  { name: "empty", node: <Tick id="prawda" name="prawda" label="Podane dane są prawdziwe." messages={pl} /> },
  {
    name: "ticked",
    node: (
      <Tick
        id="kontakt"
        name="kontakt"
        label="Chcę dostać wiadomość, gdy sprawa się zakończy."
        hint="Zgodę możesz wycofać w każdej chwili."
        checked
        optional
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: <Tick id="prawo" name="prawo" label={long} error={pl.forms.required.declaration} messages={pl} />,
  },
];
