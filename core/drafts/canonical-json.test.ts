import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonical JSON", () => {
  it("does not depend on the order in which keys were written, at any depth", () => {
    expect(canonicalJson({ b: [{ z: 1, a: "ż" }], a: null })).toBe('{"a":null,"b":[{"a":"ż","z":1}]}');
    expect(canonicalJson({ a: null, b: [{ a: "ż", z: 1 }] })).toBe('{"a":null,"b":[{"a":"ż","z":1}]}');
  });

  it("leaves out what is undefined, and keeps the order of lists", () => {
    expect(canonicalJson({ a: undefined, b: [2, 1] })).toBe('{"b":[2,1]}');
  });

  it.each([() => 1, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol("x"), { a: () => 1 }])(
    "refuses what is no data: %o",
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );

  it("says the same of whatever JSON says and reads again", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(written);
      }),
    );
  });
});
