import type { Example } from "../example.ts";
import { Button, LinkButton } from "./button.tsx";

export const examples: Example[] = [
  { name: "primary", node: <Button>Złóż wniosek</Button> },
  { name: "secondary", node: <Button kind="secondary">Zapisz i dokończ później</Button> },
  { name: "quiet", node: <Button kind="quiet">Wróć</Button> },
  { name: "danger", node: <Button kind="danger">Usuń rozmowę</Button> },
  {
    name: "with-icon",
    node: (
      <Button icon="search" name="akcja" value="szukaj">
        Zapytaj
      </Button>
    ),
  },
  {
    name: "link",
    node: (
      <LinkButton href="/sprawy" icon="arrow">
        Zobacz sprawy
      </LinkButton>
    ),
  },
];
