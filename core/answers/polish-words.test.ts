import { describe, expect, it } from "vitest";
import { polishWords } from "./polish-words.ts";

const uk = (text: string) => polishWords(text, "uk").join(" ");
const en = (text: string) => polishWords(text, "en").join(" ");

describe("the Polish words of a Ukrainian question", () => {
  it.each([
    ["Загубила посвідчення особи", "utrata dowodu osobistego"],
    ["довідок", "zaświadczenie"],
    ["у довідці", "zaświadczenie"],
    ["до будинку", "budynek dom"],
    ["немає дозволу", "brak zezwolenie"],
    ["паркуюся", "parkowanie"],
    ["зареєструю машину", "rejestracja pojazdu"],
    ["прописку", "meldunek zameldowanie"],
    ["где прописка", "gdzie meldunek zameldowanie"],
    ["песель", "numer PESEL"],
    ["багатодітними", "karta dużej rodziny"],
  ])("finds %s in any form: %s", (text, words) => expect(uk(text)).toBe(words));

  it("keeps their order, the numbers, and the words in Latin letters", () => {
    expect(uk("Податок 2026 за садок GAMMA")).toBe("podatek 2026 rekrutacja do przedszkola gamma");
  });

  it("takes the longest term that fits", () => {
    expect(uk("свідоцтво про народження")).toBe("odpis aktu urodzenia");
    expect(uk("народження")).toBe("urodzenia");
  });

  it("lets small words stand inside a term, and no others", () => {
    expect(uk("реєстрація моєї машини")).toBe("rejestracja pojazdu");
    expect(uk("реєстрація нашої нової машини")).not.toContain("pojazdu samochód pojazd pojazdu");
  });

  it("reads what is typed with Russian letters", () => {
    expect(uk("декларация")).toBe("deklaracja");
    expect(uk("сколько стоит прописка")).toBe("ile kosztuje opłata meldunek zameldowanie");
  });

  it.each([
    ["картопля"],
    ["планета"],
    ["листопад"],
    ["сімдесят"],
    ["деревня"],
    ["копійка"],
    ["платформа"],
    ["плакати"],
    ["мати"],
    ["радіти"],
    ["кохання"],
    [""],
    ["?!"],
  ])("takes %j for no term", (text) => expect(uk(text)).toBe(""));

  it.each([
    ["дорогий", "droga"],
    ["дозвілля", "zezwolenie"],
    ["водія", "woda"],
    ["велика", "rower"],
    ["мера", "urząd"],
    ["парку", "parkowanie"],
    ["дим", "budynek"],
    ["місця", "miesiąc"],
  ])("does not take %s for %s", (text, word) => expect(uk(text).split(" ")).not.toContain(word));
});

describe("the Polish words of an English question", () => {
  it.each([
    ["lost identity card", "utrata dowodu osobistego"],
    ["taxes", "podatek"],
    ["batteries", "baterie"],
    ["registering my car", "rejestracja pojazdu"],
    ["certificate of birth", "odpis aktu urodzenia"],
    ["birth certificates", "odpis aktu urodzenia"],
    ["vaccinations", "szczepienie"],
    ["my neighbour's dog", "sąsiad pies"],
    ["power of attorney", "pełnomocnictwo"],
  ])("finds %s in any form: %s", (text, words) => expect(en(text)).toBe(words));

  it("keeps their order, the numbers, and the words with Polish letters", () => {
    expect(en("parking fine 2026 on Żywiecka street")).toBe(
      "opłata dodatkowa za parkowanie 2026 żywiecka ulica",
    );
  });

  it.each([["planet"], ["former"], ["taking"], ["butter"], ["carpenter"], ["bingo"], ["hello there"]])(
    "takes %j for no term",
    (text) => expect(en(text)).toBe(""),
  );

  it.each([
    ["who takes care of it", "samochód"],
    ["the interest rate", "szczury"],
    ["is it in order", "postanowienie"],
  ])("does not take %s for %s", (text, word) => expect(en(text).split(" ")).not.toContain(word));
});
