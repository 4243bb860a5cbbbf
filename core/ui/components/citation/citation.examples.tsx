import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Citation } from "./citation.tsx";

const quote = "Wniosek o zezwolenie na usunięcie drzewa składa posiadacz nieruchomości.";

export const examples: Example[] = [
  {
    name: "numbered",
    node: (
      <Citation
        id="zrodlo-1"
        number={1}
        quote={quote}
        title="Usunięcie drzewa (przykład)"
        href="/zrodla/usuniecie-drzewa#kto-sklada"
        validity="bez daty końca"
        messages={pl}
      />
    ),
  },
];
