import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Tag } from "../tag/tag.tsx";
import { Card } from "./card.tsx";

export const examples: Example[] = [
  {
    name: "links",
    node: (
      <div class="mg-grid">
        <Card title="Usunięcie drzewa" href="/sprawy/usuniecie-drzewa" level={2}>
          <p>Kiedy potrzebujesz zezwolenia, a kiedy wystarczy zgłoszenie.</p>
        </Card>
        <Card title="Karta Dużej Rodziny" href="/sprawy/karta-duzej-rodziny" level={2}>
          <p>Zniżki dla rodzin z trojgiem i większą liczbą dzieci.</p>
        </Card>
        <Card title="Petycja" href="/sprawy/petycja" level={2}>
          <p>Zaproponuj zmianę w mieście.</p>
        </Card>
      </div>
    ),
  },
  {
    name: "with-tag",
    node: (
      <Card title="Dodatek mieszkaniowy" level={2} tag={<Tag kind="sample">{pl.ui.sample}</Tag>}>
        <p>Pomoc w opłacaniu mieszkania.</p>
      </Card>
    ),
  },
];
