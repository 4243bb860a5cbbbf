import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer, tokens } from "#core/language";
import { compileTerms, keysOf } from "./compile-terms.ts";
import { FOREIGN_TERMS } from "./foreign-terms.ts";

/** Names that no dictionary has. */
const NAMES = new Set(
  `aed antysmogowa ceeb ceidg e-doręczenia e-usługi elektrośmieci epuap fotowoltaika mobywatel pszok rcb sor tbs
   wi`.split(/\s+/),
);

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

describe("the glossary of office terms", () => {
  it("has at least 800 terms", () => expect(FOREIGN_TERMS.length).toBeGreaterThanOrEqual(800));

  it("says each term in all three languages", () => {
    const empty = FOREIGN_TERMS.filter(
      (term) => !term.pl.trim() || [...keysOf(term, "uk"), ...keysOf(term, "en")].some((key) => key === ""),
    );
    expect(empty).toEqual([]);
  });

  it.each(["uk", "en"] as const)("gives no key of %s two meanings", (language) => {
    const meaning = new Map<string, string>();
    const twice: string[] = [];
    for (const { pl, words } of compileTerms(FOREIGN_TERMS, language).keys) {
      const key = words
        .map(({ prefix, shapes }) => (prefix === null ? shapes.typed[0] : `${prefix}*`))
        .join(" ");
      const known = meaning.get(key);
      if (known !== undefined && known !== pl) twice.push(`${key}: ${known}; ${pl}`);
      meaning.set(key, pl);
    }
    expect(twice).toEqual([]);
  });

  it("mixes no alphabets within a word, and writes English in Latin letters", () => {
    const words = FOREIGN_TERMS.flatMap((term) => [...keysOf(term, "uk"), ...keysOf(term, "en")])
      .flatMap((key) => key.split(/[\s-]/))
      .filter((word) => /(?=.*\p{Script=Latin})(?=.*\p{Script=Cyrillic})/u.test(word));
    expect(words).toEqual([]);
    expect(FOREIGN_TERMS.filter(({ en }) => /\p{Script=Cyrillic}/u.test(en))).toEqual([]);
  });

  it("marks the beginning of a word only where three letters or more are left", () => {
    const marked = FOREIGN_TERMS.flatMap((term) => [...keysOf(term, "uk"), ...keysOf(term, "en")])
      .flatMap((key) => key.split(" "))
      .filter((word) => word.includes("*"));
    expect(marked.filter((word) => !/^[^*]{3,}\*$/.test(word))).toEqual([]);
  });

  it("uses Polish words that the dictionary knows", () => {
    const unknown = FOREIGN_TERMS.flatMap(({ pl }) => tokens(pl))
      .filter(
        ({ kind, text }) => kind === "word" && !lemmatizer.known(text) && !NAMES.has(text.toLowerCase()),
      )
      .map(({ text }) => text);
    expect([...new Set(unknown)]).toEqual([]);
  });
});
