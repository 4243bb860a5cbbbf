import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { Progress } from "./progress.tsx";

export const examples: Example[] = [
  { name: "part", node: <Progress id="krok" label="Krok wniosku" value={3} max={8} messages={pl} /> },
  { name: "not-begun", node: <Progress id="krok-0" label="Krok wniosku" value={0} max={8} messages={pl} /> },
];
