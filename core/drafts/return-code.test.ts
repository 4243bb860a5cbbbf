import { describe, expect, it } from "vitest";
import { hashOfCode, newReturnCode, readReturnCode } from "./return-code.ts";

describe("a code to come back with", () => {
  it("has sixteen signs that cannot be taken for others, and no two are alike", () => {
    const codes = Array.from({ length: 500 }, newReturnCode);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(codes.length);
    const signs = new Set(codes.join("").replaceAll("-", ""));
    expect(signs.size).toBe(32);
  });

  it("is understood as people write it", () => {
    const code = "7K0M-1ABC-D2EF-9XYZ";
    for (const typed of [
      "7k0m-1abc-d2ef-9xyz",
      " 7K0M 1ABC D2EF 9XYZ ",
      "7KOM–IABC–D2EF–9XYZ",
      "7komlabcd2ef9xyz",
    ])
      expect(readReturnCode(typed)).toBe(code);
  });

  it.each(["", "7K0M-1ABC-D2EF", "7K0M-1ABC-D2EF-9XYU", "7K0M-1ABC-D2EF-9XYZ-0", "ąęćś".repeat(4)])(
    "is not made of what cannot be one: %j",
    (typed) => {
      expect(readReturnCode(typed)).toBeNull();
    },
  );

  it("is not in what is stored of it", () => {
    const code = newReturnCode();
    expect(hashOfCode(code)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOfCode(code)).not.toBe(hashOfCode(newReturnCode()));
  });
});
