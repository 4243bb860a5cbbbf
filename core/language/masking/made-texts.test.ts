import { describe, expect, it } from "vitest";
import { findIdentifiers } from "../identifiers/find-identifiers.ts";
import { COUNTER_TEXTS } from "./fixtures/counter-texts.fixture.ts";
import { heldOutTexts, openTexts } from "./fixtures/make-texts.fixture.ts";
import { HELD_OUT_PATTERNS, OPEN_PATTERNS } from "./fixtures/patterns.fixture.ts";

describe("the texts that masking is measured on", () => {
  const texts = [...heldOutTexts(), ...openTexts()];

  it("are 500, of more than 60 patterns, the same each time", () => {
    expect(texts).toHaveLength(500);
    expect(new Set([...HELD_OUT_PATTERNS, ...OPEN_PATTERNS]).size).toBeGreaterThan(80);
    expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThan(480);
    expect([...heldOutTexts(), ...openTexts()]).toEqual(texts);
    expect(COUNTER_TEXTS.length).toBeGreaterThan(80);
  });

  it("have no brace left, and each secret where it is said to stand", () => {
    for (const { secrets, text } of texts) {
      expect(text).not.toMatch(/[{}|]/);
      for (const secret of secrets) expect(text.slice(secret.start, secret.end)).toBe(secret.text);
    }
  });

  it("have identifiers with right checksums, found where they stand", () => {
    for (const { secrets, text } of texts) {
      const found = findIdentifiers(text);
      for (const { end, kind, start } of secrets)
        if (kind === "identifier")
          expect(found.some((one) => one.start <= start && one.end >= end)).toBe(true);
    }
  });
});
