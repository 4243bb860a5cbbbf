import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Radios } from "./radios.tsx";

const options = [
  { value: "ja", label: "Składam we własnym imieniu" },
  {
    value: "pelnomocnik",
    label: "Jestem pełnomocnikiem",
    hint: "Poprosimy o pełnomocnictwo w następnym kroku.",
  },
];

export const examples: Example[] = [
  {
    name: "chosen",
    node: (
      <Radios id="kto" name="kto" label="Kto składa wniosek?" options={options} value="ja" messages={pl} />
    ),
  },
  {
    name: "with-error",
    node: (
      <Radios
        id="kto-2"
        name="kto-2"
        label="Kto składa wniosek?"
        hint="Wybierz jedną odpowiedź."
        options={options}
        error="Wybierz, kto składa wniosek."
        messages={pl}
      />
    ),
  },
  {
    name: "yes-no",
    node: (
      <Radios
        id="wlasciciel"
        name="wlasciciel"
        label="Czy działka jest Twoja?"
        options={[
          { value: "yes", label: pl.forms.yes },
          { value: "no", label: pl.forms.no },
        ]}
        inline
        optional
        messages={pl}
      />
    ),
  },
];
