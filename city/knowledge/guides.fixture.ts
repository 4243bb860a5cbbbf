import { guideDocument, guidePath } from "#core/guides";
import { services } from "../services/index.ts";
import { units } from "../units.ts";

/** The documents of the services as the knowledge has them: made of the definitions, in no folder. */
export const guides = services.map((service) => ({
  slug: service.slug,
  path: guidePath(service.slug),
  text: guideDocument(service, {
    unit: units.find(({ slug }) => slug === service.unit)?.name ?? null,
    sample: true,
  }),
}));
