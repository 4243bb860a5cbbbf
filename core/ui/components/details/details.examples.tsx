import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Details } from "./details.tsx";

const node = (open: boolean) => (
  <Details summary="Jak obliczamy termin" open={open}>
    <p>Nie liczymy dnia, w którym wniosek przyszedł do urzędu.</p>
  </Details>
);

export const examples: Example[] = [
  { name: "closed", node: node(false) },
  { name: "open", node: node(true) },
  {
    name: "why-asked",
    node: (
      <Details summary={pl.forms.whyAsked} about={pl.forms.whyAbout("Obwód pnia")}>
        <p>Od obwodu zależy, czy potrzebne jest zezwolenie.</p>
      </Details>
    ),
  },
];
