import { pl } from "#core/i18n";
import type { Theme } from "../../tokens/themes.ts";
import { Button } from "../button/button.tsx";
import type { PageAssets } from "../document/document.tsx";
import type { Example } from "../example.ts";
import { TextArea } from "../text-area/text-area.tsx";
import { Layout } from "./layout.tsx";

/** Whole pages need the address of the stylesheet, so these examples are made when it is known. */
export function layoutExamples(assets: PageAssets, theme: Theme | null): Example[] {
  const { menu, footer } = pl.shell;
  const shared = {
    locale: "pl" as const,
    messages: pl,
    path: "/zapytaj",
    theme,
    cityName: "Bielsko-Biała",
    assets,
    menu: [
      { href: "/zapytaj", label: menu.ask, current: true },
      { href: "/sprawy", label: menu.services },
      { href: "/wydzialy", label: menu.units },
    ],
    links: [
      { href: "/prywatnosc", label: footer.privacy },
      { href: "/jak-powstaja-odpowiedzi", label: footer.howAnswersWork },
    ],
  };
  return [
    {
      name: "page",
      whole: true,
      node: (
        <Layout
          {...shared}
          title={menu.ask}
          sample
          preparing={{ done: 34, total: 120 }}
          breadcrumbs={[{ label: menu.home, href: "/" }, { label: menu.ask }]}
        >
          <h1>O co chcesz zapytać?</h1>
          <p class="mg-lead">Odpowiemy zdaniami ze źródeł miasta i pokażemy, skąd pochodzą.</p>
          <form method="get" action="/zapytaj" novalidate>
            <TextArea id="pytanie" name="q" label="Twoje pytanie" limit={500} rows={3} messages={pl} />
            <Button icon="search">Zapytaj</Button>
          </form>
        </Layout>
      ),
    },
    {
      name: "bare",
      whole: true,
      node: (
        <Layout {...shared} menu={[]} title={null}>
          <h1>{pl.errors.notFound.title}</h1>
          <p>{pl.errors.notFound.text}</p>
        </Layout>
      ),
    },
  ];
}
