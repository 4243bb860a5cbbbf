import { LIFE_EVENTS, type ServiceDefinition } from "#core/forms";
import { collator, type Locale, type Messages } from "#core/i18n";
import type { Unit } from "#core/registers";

export const ORDERS = { sytuacje: "events", wydzialy: "units", alfabet: "letters" } as const;
export type Order = (typeof ORDERS)[keyof typeof ORDERS];

export interface ServiceGroup {
  name: string;
  services: readonly ServiceDefinition[];
}

interface Grouping {
  services: readonly ServiceDefinition[];
  units: readonly Pick<Unit, "slug" | "name">[];
  locale: Locale;
  messages: Messages;
}

/** The services under headings, each once: by the life event that it names first, by unit, or by first letter. */
export function groupServices(order: Order, { locale, messages, services, units }: Grouping): ServiceGroup[] {
  const { compare } = collator(locale);
  const texts = messages.eservices.catalogue;
  const sorted = [...services].sort((a, b) => compare(a.title[locale], b.title[locale]));
  if (order === "events")
    return filled(
      LIFE_EVENTS.map((event) => ({
        name: texts.lifeEvents[event],
        services: sorted.filter(({ lifeEvents }) => lifeEvents[0] === event),
      })),
    );
  const nameOf = (service: ServiceDefinition) =>
    order === "units"
      ? (units.find(({ slug }) => slug === service.unit)?.name ?? texts.unitUnknown)
      : (service.title[locale][0] ?? "").toLocaleUpperCase(locale);
  const names = [...new Set(sorted.map(nameOf))].sort(compare);
  return names.map((name) => ({ name, services: sorted.filter((one) => nameOf(one) === name) }));
}

const filled = (groups: ServiceGroup[]) => groups.filter(({ services }) => services.length > 0);

/** The services whose name or lead has every word that somebody typed, whatever the diacritics. */
export function servicesNamed(
  typed: string,
  locale: Locale,
  services: readonly ServiceDefinition[],
): readonly ServiceDefinition[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return services.filter(({ lead, title }) => {
    const text = plain(`${title[locale]} ${title.pl} ${lead[locale]}`);
    return words.every((word) => text.includes(word));
  });
}

const plain = (text: string) =>
  text.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");
