import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

describe("the language of a question", () => {
  it.each([
    ["Jak wyrobić dowód osobisty?", "pl"],
    ["ile kosztuje paszport", "pl"],
    ["gdzie zlozyc wniosek o zasilek", "pl"],
    ["smieci", "pl"],
    ["PESEL", "pl"],
    ["", "pl"],
    ["Czy mogę zapłacić online za parking?", "pl"],
    ["Як отримати PESEL?", "uk"],
    ["прописка", "uk"],
    ["How do I register my child at school?", "en"],
    ["opening hours", "en"],
    ["parking permit cost", "en"],
    ["I lost my ID card", "en"],
    ["Where is Urząd Miejski?", "en"],
  ])("%j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
