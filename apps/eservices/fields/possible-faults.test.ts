import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type Kind, type RawAnswer } from "#core/forms";
import { pl } from "#core/i18n";
import { faultKey } from "./fault-key.ts";
import { faultText } from "./fault-text.ts";
import { formOf, IN_CITY, KINDS, question, TODAY } from "./fixtures/every-kind.ts";
import { faultTexts } from "./possible-faults.ts";

const word = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    "",
    "\u0001",
    "x".repeat(201),
    "x".repeat(4_001),
    "-1",
    "1",
    "1,5",
    "1,25",
    "99999999",
    "49",
    "00-000",
  ),
  fc.constantFrom(
    "2026-13-01",
    "2026-02-31",
    "x-13-01",
    "2026-01-x",
    "2000-01-01",
    "2099-01-01",
    "2026-12-01",
  ),
);
const raw: fc.Arbitrary<RawAnswer> = fc.oneof(
  word,
  fc.subarray(["o0", "o1", "o2", "o3", "inna"]),
  fc.record({ from: word, to: word }),
  fc.record({ street: word, house: word, postcode: word, town: word }),
  fc.record({ precinct: word, number: word }),
  fc.record({ description: word, lat: word, lon: word }),
);

const kinds: [string, Kind][] = Object.entries({
  ...KINDS,
  "address in the city": IN_CITY,
  "text without a limit": { kind: "text" },
  "long text without a limit": { kind: "long-text" },
} satisfies Record<string, Kind>);

describe("the words that the browser gets for a page", () => {
  it.each(kinds.filter(([, { kind }]) => kind !== "files"))(
    "are there for all that can be wrong with %s, as the server says it",
    (_, kind) => {
      const asked = question("a", kind);
      const form = formOf([asked]);
      const texts = faultTexts(form.definition.pages[0]!, TODAY, "pl", pl);
      fc.assert(
        fc.property(raw, (answer) => {
          for (const { fault } of evaluate(form, { a: answer }, TODAY).wrong)
            expect(texts.a?.[faultKey(fault)]).toBe(faultText(fault, asked, "pl", pl));
        }),
        { numRuns: 200 },
      );
    },
  );

  it("say nothing about files, which the server alone judges", () => {
    const page = formOf([question("a", KINDS.files)]).definition.pages[0]!;
    expect(faultTexts(page, TODAY, "pl", pl)).toEqual({ a: {} });
  });
});
