import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { city } from "#city";
import type { Example, ServiceDefinition } from "#core/forms";
import { openEservicesOnDays } from "./eservices-on-days.ts";
import { exampleDiffers } from "./example-differs.ts";
import { fillIn } from "./fill-in.ts";
import { browserPages, complaints, PHONE } from "./page.ts";
import { pageStates } from "./page-states.ts";

/** Much of the time a browser waits for a frame; so many examples are filled in side by side. */
const AT_ONCE = 3;
const LONGEST_MS = 300_000;

/**
 * Fills in examples of every service of the city on a phone, without JavaScript and with it as `scripts` says; with it,
 * each state of their pages is looked at, which takes most of the time.
 */
export function describeExamples(
  scripts: readonly boolean[],
  chosen: (definition: ServiceDefinition) => readonly Example[],
): void {
  const cases = city.services.flatMap((definition) =>
    scripts.map((script) => ({ definition, service: definition.slug, script })),
  );
  const browser = browserPages();
  let eservices: Awaited<ReturnType<typeof openEservicesOnDays>>;
  beforeAll(async () => {
    eservices = await openEservicesOnDays();
  });
  afterAll(() => eservices.close());

  async function differencesOf(
    definition: ServiceDefinition,
    example: Example,
    states: ReturnType<typeof pageStates> | null,
  ): Promise<string[]> {
    const { day } = example;
    const page = await browser.open(
      `/e-uslugi/${definition.slug}`,
      { javaScriptEnabled: states !== null, viewport: PHONE },
      await eservices.urlOn(day),
    );
    const heard = complaints(page);
    const differs = await fillIn(page, definition, example, states?.at(page, definition, day))
      .then((filled) => exampleDiffers(page, definition, example, filled))
      .catch((error: unknown) => [String(error)]);
    await page.context().close();
    return [...differs, ...heard.taken().filter((one) => !one.includes("422"))];
  }

  describe.each(cases)("$service, JavaScript: $script", ({ definition, script }) => {
    it(
      "is filled in as its examples say, on pages that all can use",
      async () => {
        const states = script ? pageStates() : null;
        const found: Record<string, unknown> = {};
        const waiting = [...chosen(definition)];
        expect(waiting.length).toBeGreaterThan(0);
        const fillNext = async (): Promise<void> => {
          const example = waiting.shift();
          if (!example) return;
          const differs = await differencesOf(definition, example, states);
          if (differs.length > 0) found[example.name] = differs;
          return fillNext();
        };
        await Promise.all(Array.from({ length: AT_ONCE }, fillNext));
        expect({ ...found, ...states?.findings }).toEqual({});
      },
      LONGEST_MS,
    );
  });
}
