import type { Example } from "../example.ts";
import { Icon, iconNames } from "./icon.tsx";

export const examples: Example[] = [
  {
    name: "all",
    node: (
      <ul class="mg-row">
        {iconNames.map((name) => (
          <li class="mg-row">
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
];
