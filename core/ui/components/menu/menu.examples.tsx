import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Menu } from "./menu.tsx";

const { menu } = pl.shell;

export const examples: Example[] = [
  {
    name: "menu",
    node: (
      <Menu
        label={menu.label}
        items={[
          { href: "/zapytaj", label: menu.ask, current: true },
          { href: "/sprawy", label: menu.services },
          { href: "/wydzialy", label: menu.units },
        ]}
      />
    ),
  },
];
