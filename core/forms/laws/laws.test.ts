import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { browserEngine, bundled } from "./browser.fixture.ts";
import { drawFrom } from "./draw.fixture.ts";
import { holdsToLaws, noEnds } from "./laws.fixture.ts";

describe("random forms with random answers", () => {
  it("obey the laws, on the server as in a browser", async () => {
    const inBrowser = await browserEngine();
    const ends = noEnds();
    fc.assert(
      fc.property(fc.gen(), (generator) => holdsToLaws(drawFrom(generator), 8, inBrowser, ends)),
      { numRuns: 40 },
    );
    for (const [end, seen] of Object.entries(ends)) expect(seen, end).toBeGreaterThan(20);
  });
});

describe("the engine in a browser", () => {
  it("is under 12 kB", async () => {
    const engine = await bundled(
      'export { evaluate } from "./evaluate.ts"; export { openForm } from "./open-form.ts";',
    );
    expect(gzipSync(engine).length).toBeLessThan(12_000);
  });
});
