import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { PeriodField } from "./period-field.tsx";

const label = "Kiedy zajmiesz pas drogowy?";
const from = { day: "1", month: "7", year: "2027" };

export const examples: Example[] = [
  {
    name: "empty",
    node: (
      <PeriodField
        id="zajecie"
        name="zajecie"
        label={label}
        hint={pl.ui.field.dateHint("27 3 2027")}
        messages={pl}
      />
    ),
  },
  {
    name: "optional",
    node: (
      <PeriodField
        id="zajecie-2"
        name="zajecie-2"
        label={label}
        value={{ from, to: { day: "14", month: "7", year: "2027" } }}
        optional
        messages={pl}
      />
    ),
  },
  {
    name: "with-error",
    node: (
      <PeriodField
        id="zajecie-3"
        name="zajecie-3"
        label={label}
        error={pl.forms.faults["not-a-day"].month}
        value={{ from, to: { day: "14", month: "17", year: "2027" } }}
        wrong={["to-month"]}
        messages={pl}
      />
    ),
  },
];
