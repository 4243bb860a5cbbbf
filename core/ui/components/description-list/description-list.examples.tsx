import type { Example } from "../example.ts";
import { DescriptionList } from "./description-list.tsx";

export const examples: Example[] = [
  {
    name: "summary",
    node: (
      <DescriptionList
        items={[
          { term: "Kto składa", details: "Jan Przykładowy" },
          { term: "Sprawa", details: <a href="/sprawy/usuniecie-drzewa">Usunięcie drzewa</a> },
          { term: "Załączniki", details: "mapa.pdf" },
        ]}
      />
    ),
  },
];
