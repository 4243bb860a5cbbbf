import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";

export const examples: Example[] = [
  {
    name: "three-levels",
    node: (
      <Breadcrumbs
        label={pl.shell.breadcrumbs.label}
        items={[
          { label: pl.shell.menu.home, href: "/" },
          { label: pl.shell.menu.services, href: "/sprawy" },
          { label: "Usunięcie drzewa" },
        ]}
      />
    ),
  },
];
