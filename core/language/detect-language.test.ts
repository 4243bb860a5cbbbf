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
    ["I found a stray dog", "en"],
    ["lost dog", "en"],
    ["pay rent", "en"],
    ["council flat", "en"],
    ["garbage", "en"],
    ["library", "en"],
    ["old tyres", "en"],
    ["car towed", "en"],
    ["my husband beats me", "en"],
    ["what does an e-Doręczenia address look like", "en"],
    ["де ужонд", "uk"],
    ["как прописаться", "uk"],
    ["где получить справку", "uk"],
    ["PESEL UKR де", "uk"],
    ["где PESEL UKR", "uk"],
    ["ePUAP як", "uk"],
    ["Urząd Miejski години", "uk"],
    ["Jak po polsku powiedzieć будинок?", "pl"],
    ["parking", "pl"],
    ["taxi licencja", "pl"],
    ["rura gazowa w piwnicy bloku, placimy my?", "pl"],
    ["bratu dam umocowanie do wuzetki, on tez placi?", "pl"],
    ["budzet obywatelski", "pl"],
    ["rower miejski", "pl"],
    ["alarm smogowy", "pl"],
  ])("%j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
