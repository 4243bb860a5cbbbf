import { describe, expect, it } from "vitest";
import { city } from "#city";
import { locales } from "#core/i18n";
import { languages } from "../fields/fixtures/languages.ts";
import { conditionWords } from "./condition-words.ts";
import { nodesOf } from "./nodes-of.ts";

/** Two lines of a page on a desk. */
const LONGEST = 170;

describe.each(city.services.map((service) => ({ slug: service.slug, service })))(
  "what decides about fees, deadlines and attachments of $slug",
  ({ service }) => {
    it.each(locales)("is said in %s in two lines at most", (locale) => {
      const conditions = [
        ...service.fees.map(({ when }) => when),
        ...service.deadlines.map(({ when }) => when),
        ...nodesOf(service).flatMap((node) => (node.node === "attachment" ? [node.when] : [])),
      ].filter((when) => when !== undefined);
      const words = conditions.map((when) =>
        conditionWords(when, { definition: service, locale, messages: languages[locale] }),
      );
      expect(words.filter((one) => one.length > LONGEST)).toEqual([]);
    });
  },
);
