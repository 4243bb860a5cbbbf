import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Header } from "./header.tsx";

export const examples: Example[] = [
  {
    name: "portal",
    node: (
      <Header
        locale="pl"
        messages={pl}
        path="/zapytaj"
        theme={null}
        cityName="Bielsko-Biała"
        menu={[
          { href: "/zapytaj", label: pl.shell.menu.ask, current: true },
          { href: "/sprawy", label: pl.shell.menu.services },
          { href: "/wydzialy", label: pl.shell.menu.units },
        ]}
      />
    ),
  },
];
