import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { SkipLink } from "./skip-link.tsx";

export const examples: Example[] = [
  {
    name: "link",
    node: (
      <>
        <SkipLink target="cel-skoku">{pl.shell.skipToContent}</SkipLink>
        <p id="cel-skoku" tabindex={-1}>
          Tu prowadzi odnośnik, który widać, gdy ma fokus.
        </p>
      </>
    ),
  },
];
