import { raw } from "hono/html";
import type { ServiceDefinition } from "#core/forms";
import { type Locale, localePath } from "#core/i18n";
import type { Unit } from "#core/registers";
import type { EservicesDeps } from "../deps.ts";
import { CATALOGUE } from "../page/page.tsx";

interface Props {
  deps: Pick<EservicesDeps, "city" | "publicUrl">;
  service: ServiceDefinition;
  unit: Unit | null;
  locale: Locale;
}

/** The service as search engines read it (schema.org). A block of data: the browser runs nothing of it. */
export function StructuredData({ deps, locale, service, unit }: Props) {
  const address = (path: string) => new URL(localePath(locale, path), deps.publicUrl).href;
  const data = {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    name: service.title[locale],
    description: service.lead[locale],
    url: address(`${CATALOGUE}/${service.slug}`),
    inLanguage: locale,
    areaServed: { "@type": "City", name: deps.city.name },
    serviceOperator: { "@type": "GovernmentOrganization", name: deps.city.officeName },
    audience: { "@type": "Audience", name: service.guide.who[locale] },
    availableChannel: {
      "@type": "ServiceChannel",
      serviceUrl: address(`${CATALOGUE}/${service.slug}`),
      ...(unit?.phone && { servicePhone: { "@type": "ContactPoint", telephone: unit.phone } }),
      ...(unit?.address && { serviceLocation: { "@type": "Place", address: unit.address } }),
    },
  };
  // A text with "</script>" in it must not end the block.
  return <script type="application/ld+json">{raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>;
}
