import { type Locale, localePath, type Messages } from "#core/i18n";
import type { Theme } from "../../tokens/themes.ts";
import { LanguageSwitch } from "../language-switch/language-switch.tsx";
import { Mark } from "../mark/mark.tsx";
import { Menu, type MenuItem } from "../menu/menu.tsx";
import { ThemeSwitch } from "../theme-switch/theme-switch.tsx";

export interface HeaderProps {
  locale: Locale;
  messages: Messages;
  /** The address of this page; its language does not matter. */
  path: string;
  theme: Theme | null;
  cityName: string;
  /** The name of the application under the name of the city; the city portal by default. */
  siteName?: string | undefined;
  menu: readonly MenuItem[];
}

/** The name of the city and the site, the menu, the languages and the appearance. */
export function Header({ locale, messages, path, theme, cityName, siteName, menu }: HeaderProps) {
  return (
    <header class="mg-header">
      <div class="mg-header__bar">
        <div class="mg-width mg-header__bar-row">
          <LanguageSwitch locale={locale} path={path} messages={messages} />
          <ThemeSwitch theme={theme} path={localePath(locale, path)} messages={messages} />
        </div>
      </div>
      <div class="mg-width mg-header__row">
        <a class="mg-header__home" href={localePath(locale, "/")}>
          <Mark />
          <span class="mg-header__names">
            <span class="mg-header__city">{cityName}</span>
            <span class="mg-header__site">{siteName ?? messages.shell.siteName}</span>
          </span>
        </a>
        {menu.length > 0 && <Menu label={messages.shell.menu.label} items={menu} />}
      </div>
    </header>
  );
}
