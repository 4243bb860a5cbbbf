import { type Locale, localePath, type Messages } from "#core/i18n";
import type { FooterLink, MenuItem } from "#core/ui";

/** The main menu of the platform; the section that holds `path` is marked. */
export function portalMenu(locale: Locale, { shell }: Messages, path: string): MenuItem[] {
  const items = [
    { href: "/zapytaj", label: shell.menu.ask },
    { href: "/e-uslugi", label: shell.menu.eservices },
    { href: "/urzad-kontakt", label: shell.menu.units },
    { href: "/zrodla", label: shell.menu.sources },
  ];
  return items.map(({ href, label }) => ({
    href: localePath(locale, href),
    label,
    current: path === href || path.startsWith(`${href}/`),
  }));
}

/** Links of the footer beside the declaration of accessibility. */
export function footerLinks(locale: Locale, { shell }: Messages): FooterLink[] {
  return [
    { href: localePath(locale, "/prywatnosc"), label: shell.footer.privacy },
    { href: localePath(locale, "/jak-powstaja-odpowiedzi"), label: shell.footer.howAnswersWork },
    { href: localePath(locale, "/jakosc"), label: shell.footer.quality },
  ];
}
