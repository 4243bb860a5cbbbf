import type { Messages } from "#core/i18n";
import { type Theme, themes } from "../../tokens/themes.ts";
import { Icon } from "../icon/icon.tsx";

/** Where the choice is sent, and the names of its fields. */
export const themeForm = { action: "/ustawienia/motyw", theme: "motyw", returnPath: "powrot" } as const;

const choices: readonly (Theme | "auto")[] = ["auto", ...(Object.keys(themes) as Theme[])];

export interface ThemeSwitchProps {
  theme: Theme | null;
  /** The page to come back to. */
  path: string;
  messages: Messages;
}

/** Light, dark, high contrast, or as the device: a form that works without JavaScript. */
export function ThemeSwitch({ theme, path, messages }: ThemeSwitchProps) {
  const texts = messages.shell.theme;
  return (
    <details class="mg-theme-switch">
      <summary class="mg-theme-switch__open">
        <Icon name="appearance" />
        {texts.label}
      </summary>
      <form class="mg-theme-switch__form" method="post" action={themeForm.action} novalidate>
        <input type="hidden" name={themeForm.returnPath} value={path} />
        <fieldset class="mg-theme-switch__choices">
          <legend>{texts.legend}</legend>
          {choices.map((choice) => (
            <button
              class="mg-theme-switch__choice"
              type="submit"
              name={themeForm.theme}
              value={choice}
              aria-pressed={choice === (theme ?? "auto") ? "true" : "false"}
            >
              {texts[choice]}
            </button>
          ))}
        </fieldset>
      </form>
    </details>
  );
}
