import { type Colours, type Theme, themes } from "./themes.ts";

function declarations(colours: Colours): string {
  return Object.entries(colours)
    .map(([role, value]) => `--${role}:${value}`)
    .join(";");
}

const schemes: Record<Theme, string> = { light: "light", dark: "dark", contrast: "dark" };

const block = (selector: string, theme: Theme) =>
  `${selector}{color-scheme:${schemes[theme]};${declarations(themes[theme])}}`;

/** The colours as custom properties: chosen by `html[data-theme]`, without it by the settings of the device. */
export function themeCss(): string {
  return [
    block(":root", "light"),
    `@media (prefers-color-scheme:dark){${block(":root:not([data-theme])", "dark")}}`,
    `@media (prefers-contrast:more){${block(":root:not([data-theme])", "contrast")}}`,
    block('[data-theme="dark"]', "dark"),
    block('[data-theme="contrast"]', "contrast"),
    `@media print{${block(":root:root:root", "light")}}`,
  ].join("\n");
}
