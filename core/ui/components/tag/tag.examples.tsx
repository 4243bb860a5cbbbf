import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Tag } from "./tag.tsx";

export const examples: Example[] = [
  {
    name: "all",
    node: (
      <p class="mg-row">
        <Tag>szkic</Tag>
        <Tag kind="info">w toku</Tag>
        <Tag kind="success">załatwiona</Tag>
        <Tag kind="warning">czeka na Ciebie</Tag>
        <Tag kind="danger">po terminie</Tag>
        <Tag kind="sample">{pl.ui.sample}</Tag>
      </p>
    ),
  },
];
