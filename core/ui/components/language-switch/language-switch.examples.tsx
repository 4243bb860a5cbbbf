import { pl } from "#core/i18n";
import type { Example } from "../example.ts";
import { LanguageSwitch } from "./language-switch.tsx";

export const examples: Example[] = [
  { name: "polish", node: <LanguageSwitch locale="pl" path="/zapytaj" messages={pl} /> },
];
