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
];
