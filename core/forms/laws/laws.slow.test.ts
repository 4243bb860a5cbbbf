import fc from "fast-check";
import { expect, it } from "vitest";
import { browserEngine } from "./browser.fixture.ts";
import { drawFrom } from "./draw.fixture.ts";
import { holdsToLaws, noEnds } from "./laws.fixture.ts";

const FORMS = 1_000;
const SETS = 100;

it("a thousand random forms obey the laws with a hundred sets of answers each", async () => {
  const inBrowser = await browserEngine();
  const ends = noEnds();
  fc.assert(
    fc.property(fc.gen(), (generator) => holdsToLaws(drawFrom(generator), SETS, inBrowser, ends)),
    { numRuns: FORMS, endOnFailure: true },
  );
  expect(ends.sets).toBe(FORMS * SETS);
  // Each law is about something that was seen often enough.
  for (const [end, seen] of Object.entries(ends)) expect(seen, end).toBeGreaterThan(FORMS);
}, 900_000);
