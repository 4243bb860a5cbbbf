import { type Locale, localeNames, localePath, locales, type Messages } from "#core/i18n";

/** Links to the same page in the other languages, each named in its own language. */
export function LanguageSwitch({
  locale,
  path,
  messages,
}: {
  locale: Locale;
  path: string;
  messages: Messages;
}) {
  return (
    <nav class="mg-language-switch" aria-label={messages.shell.languages.label}>
      <ul class="mg-language-switch__list">
        {locales.map((other) => (
          <li>
            <a
              class="mg-language-switch__link"
              href={localePath(other, path)}
              lang={other}
              hreflang={other}
              aria-current={other === locale ? "true" : undefined}
            >
              {localeNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
