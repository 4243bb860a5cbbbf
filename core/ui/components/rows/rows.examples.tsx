import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { TextField } from "../text-field/text-field.tsx";
import { Rows } from "./rows.tsx";

const shared = { label: "Drzewa do usunięcia", row: "Drzewo", atLeast: 1, atMost: 3, messages: pl };

const tree = (list: string, at: number, error?: string) => (
  <TextField
    id={`${list}.${at}.obwod`}
    name={`${list}[${at}].obwod`}
    label="Obwód pnia"
    hint="Mierz na wysokości 130 cm."
    value={at === 0 ? "84" : "2000"}
    unit="cm"
    inputmode="decimal"
    width="short"
    error={error}
    messages={pl}
  />
);
const wrong = pl.forms.numberWithin.both("1 cm", "900 cm");

export const examples: Example[] = [
  {
    name: "none",
    node: (
      <Rows
        {...shared}
        id="drzewa"
        name="drzewa"
        hint="Podaj każde drzewo osobno."
        error={pl.forms.faults["too-few-rows"](1)}
        rows={[]}
      />
    ),
  },
  {
    name: "two",
    node: (
      <Rows
        {...shared}
        id="drzewa-2"
        name="drzewa-2"
        rows={[tree("drzewa-2", 0), tree("drzewa-2", 1, wrong)]}
      />
    ),
  },
  {
    name: "full",
    node: (
      <Rows
        {...shared}
        id="drzewa-3"
        name="drzewa-3"
        atLeast={0}
        atMost={1}
        rows={[tree("drzewa-3", 0)]}
        optional
      />
    ),
  },
];
