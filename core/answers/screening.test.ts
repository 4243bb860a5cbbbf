import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, isUnreadable, withoutMasks } from "./screening.ts";

describe("cleaning a question", () => {
  it.each([
    ["ile\u200B kosz\u00ADtuje", "ile kosztuje"],
    ["\u202Eabc\u202C", "abc"],
    ["ｉｌｅ　ｋｏｓｚｔｕｊｅ", "ile kosztuje"],
    ["оpłata za оdpady", "opłata za odpady"],
    ["умови забудови", "умови забудови"],
    ["linia\r\npierwsza\ti druga", "linia pierwsza i druga"],
  ])("makes %j plain", (raw, plain) => expect(cleanText(raw)).toBe(plain));

  it("leaves nothing hidden and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const cleaned = cleanText(raw);
        expect(cleaned).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });

  it("tells writing from noise", () => {
    expect(isUnreadable("ile?", "ile?")).toBe(false);
    expect(isUnreadable("art. 35 § 3", "art. 35 § 3")).toBe(false);
    expect(isUnreadable("%%%%$$$a", "%%%%$$$a")).toBe(true);
    expect(isUnreadable("aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaa")).toBe(true);
  });

  it("takes a masked identifier and its label out of what is asked", () => {
    expect(withoutMasks("firma NIP [NIP] chce sprzedawać piwo").replace(/\s+/g, " ")).toBe(
      "firma chce sprzedawać piwo",
    );
  });
});
