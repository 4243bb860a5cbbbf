import type { Child } from "hono/jsx";
import { type Locale, localePath, type Messages } from "#core/i18n";
import { Ridge } from "../ridge/ridge.tsx";

export interface FooterLink {
  href: string;
  label: string;
}

export interface FooterProps {
  locale: Locale;
  messages: Messages;
  cityName: string;
  /** Links beside that to the accessibility declaration, which is always there. */
  links?: readonly FooterLink[] | undefined;
  /** The declaration of accessibility; `/deklaracja-dostepnosci` in the language by default. */
  accessibilityHref?: string | undefined;
  /** The office's address and how to reach it. */
  address?: Child;
  /** The row of marks of a European programme, where one paid: at most four, none larger than the flag. */
  euMarks?: Child;
}

/** The end of every page: who runs it, the declaration of accessibility, and the marks of who paid. */
export function Footer({
  locale,
  messages,
  cityName,
  links = [],
  accessibilityHref,
  address,
  euMarks,
}: FooterProps) {
  const texts = messages.shell.footer;
  const declaration = accessibilityHref ?? localePath(locale, "/deklaracja-dostepnosci");
  return (
    <footer class="mg-footer">
      <Ridge />
      <div class="mg-footer__ground">
        <div class="mg-width mg-footer__row">
          <div class="mg-footer__who">
            <p class="mg-footer__city">{cityName}</p>
            {address}
            <p>{texts.madeWith}</p>
            <p>{texts.machineNote}</p>
          </div>
          <nav class="mg-footer__links" aria-label={texts.label}>
            <ul class="mg-footer__list">
              {[{ href: declaration, label: texts.accessibility }, ...links].map(({ href, label }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        {euMarks && (
          <section class="mg-footer__marks" aria-label={texts.euMarks}>
            <div class="mg-width">{euMarks}</div>
          </section>
        )}
      </div>
    </footer>
  );
}
