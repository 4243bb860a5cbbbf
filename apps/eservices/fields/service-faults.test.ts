import { describe, expect, it } from "vitest";
import { city } from "#city";
import { type Answers, evaluate, openForm, type ServiceDefinition } from "#core/forms";
import { locales } from "#core/i18n";
import { withLeastRows } from "./change-rows.ts";
import { faultSummary } from "./fault-summary.ts";
import { languages } from "./fixtures/languages.ts";
import { faultTexts } from "./possible-faults.ts";

/** A sentence or a few, of words alone. */
const SENTENCES = /^[\p{Lu}\d„“«"].*[.!?]$/su;
const NO_WORDS = /undefined|null|NaN|\[object|\.\.| {2}|^\s|\s$/;
const LONGEST = 320;

/** Each page of each example, sent with nothing on it after the pages before it were answered. */
function emptyPages({ examples, pages }: ServiceDefinition) {
  return examples.flatMap((example) =>
    example.expect.pages.map((id) => {
      const at = pages.findIndex((page) => page.id === id);
      const ids = new Set(
        pages.slice(0, at).flatMap(({ nodes }) => nodes.flatMap((node) => [node.id, ...idsInside(node)])),
      );
      const before = Object.entries(example.answers).filter(([name]) => ids.has(name));
      return { page: pages[at]!, day: example.day, answers: Object.fromEntries(before) as Answers };
    }),
  );
}

const idsInside = (node: object): string[] =>
  "nodes" in node ? (node.nodes as { id: string }[]).map(({ id }) => id) : [];

describe.each(city.services.map((service) => ({ slug: service.slug, service })))(
  "what $slug says is wrong",
  ({ service }) => {
    const form = openForm(service);

    it.each(locales)("in %s is told of each question by itself, in the order of the page", (locale) => {
      let told = 0;
      for (const { page, day, answers } of emptyPages(service)) {
        const given = withLeastRows(page, answers);
        const wrong = evaluate(form, given, day).wrong.filter((one) => one.page === page.id);
        const items = faultSummary(wrong, service, locale, languages[locale], given);
        expect(items).toHaveLength(wrong.length);
        const texts = items.map(({ text }) => text);
        expect(texts, page.id).toEqual([...new Set(texts)]);
        expect(new Set(items.map(({ field }) => field)).size).toBe(items.length);
        for (const text of texts) {
          expect(text).toMatch(SENTENCES);
          expect(text).not.toMatch(NO_WORDS);
          expect(text.length).toBeLessThanOrEqual(LONGEST);
        }
        told += texts.length;
      }
      expect(told).toBeGreaterThan(0);
    });

    it.each(locales)("in %s has words for every fault of every question", (locale) => {
      for (const page of service.pages)
        for (const texts of Object.values(faultTexts(page, "2026-12-01", locale, languages[locale])))
          for (const text of Object.values(texts)) {
            expect(text).toMatch(SENTENCES);
            expect(text).not.toMatch(NO_WORDS);
          }
    });
  },
);
