import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

export const examples: Example[] = [
  { name: "as-device", node: <ThemeSwitch theme={null} path="/" messages={pl} /> },
];
