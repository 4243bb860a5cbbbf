import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Tag } from "../tag/tag.tsx";
import { Table } from "./table.tsx";

const columns = [{ label: "Sprawa" }, { label: "Stan" }, { label: "Dni do końca terminu", numeric: true }];

export const examples: Example[] = [
  {
    name: "rows",
    node: (
      <Table
        id="sprawy"
        caption="Twoje sprawy (przykład)"
        columns={columns}
        rowHeaders
        rows={[
          ["Usunięcie drzewa", <Tag kind="info">w toku</Tag>, "12"],
          ["Karta Dużej Rodziny", <Tag kind="success">załatwiona</Tag>, "–"],
          ["Zajęcie pasa drogowego", <Tag kind="warning">czeka na Ciebie</Tag>, "3"],
        ]}
        messages={pl}
      />
    ),
  },
  {
    name: "empty",
    node: <Table id="sprawy-puste" caption="Zamknięte sprawy" columns={columns} rows={[]} messages={pl} />,
  },
];
