import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { SIMPLIFIED } from "../survival/simplified.fixture.ts";
import { findPhrases } from "./find-phrases.ts";
import { howPlain, isPlainer } from "./how-plain.ts";
import { PHRASES } from "./phrases.ts";
import { simplify } from "./task.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});
const suggested = (text: string) => simplify.builtIn!({ text }, lemmatizer).changes;

describe("the phrases of offices", () => {
  it("are each found and named once", () => {
    expect(PHRASES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(PHRASES.map(({ phrase }) => phrase)).size).toBe(PHRASES.length);
    for (const { instead, phrase } of PHRASES) {
      const text = phrase.replaceAll("*", "");
      expect(findPhrases(`X ${text} x`).map(({ text: found }) => found)).toEqual([text]);
      expect(instead).not.toBe("");
    }
  });

  it("are found whole before their parts, in any case", () => {
    expect(
      findPhrases("W  przypadku gdy niniejszego pisma").map(({ instead, text }) => [text, instead]),
    ).toEqual([
      ["W  przypadku gdy", "jeśli"],
      ["niniejszego", "ten, ta, to"],
    ]);
  });
});

describe("a simpler text without a model", () => {
  it("is places of the text with what may be said instead, in its order", () => {
    expect(
      suggested(
        "Informuje się, iż decyzja została wydana. W przypadku gdy opłata nie wpłynie, sprawa ulega zmianie.",
      ),
    ).toMatchObject([
      { quote: "Informuje się", instead: "informujemy" },
      { quote: "iż", instead: "że" },
      { quote: "została wydana", instead: null, why: expect.stringContaining("bierna") },
      { quote: "W przypadku gdy", instead: "jeśli" },
      { quote: "ulega zmianie", instead: "zmienia się" },
    ]);
  });

  it("tells long sentences with their words, and names of actions where there are many", () => {
    const text =
      "Celem uzyskania zaświadczenia potwierdzającego zameldowanie oraz dokonania wypełnienia i złożenia formularza wniosku o wydanie dokumentu zainteresowany mieszkaniec miasta ma obowiązek osobistego zgłoszenia się w urzędzie.";
    expect(suggested(text)[0]).toMatchObject({
      quote: text,
      why: expect.stringMatching(/\(25 słów\).*rzeczownikowy/),
    });
  });

  it("passes the verifier, and a plain text has no place", () => {
    for (const { source } of SIMPLIFIED)
      expect(
        simplify.verify({ text: source }, { text: null, changes: suggested(source) }, lemmatizer),
      ).toEqual({
        output: { text: null, changes: suggested(source) },
        faults: [],
      });
    expect(suggested("Zapłać 5 zł. Potem przyjdź do nas.")).toEqual([]);
  });
});

describe("the measures", () => {
  it("find the plain versions plainer than the office's", () => {
    const pairs = SIMPLIFIED.flatMap(({ honest, source }) => honest.map((text) => ({ source, text })));
    const plainer = pairs.filter(({ source, text }) => isPlainer(howPlain(source), howPlain(text)));
    console.log(`plainer: ${plainer.length} of ${pairs.length}; the other way about: none`);
    expect(plainer.length / pairs.length).toBeGreaterThanOrEqual(0.9);
    expect(pairs.filter(({ source, text }) => isPlainer(howPlain(text), howPlain(source)))).toEqual([]);
  });
});

describe("the verifier of simpler texts", () => {
  const { honest, lies, source } = SIMPLIFIED[0]!;
  const verified = (text: string, changes: { quote: string; instead: null; why: string }[] = []) =>
    simplify.verify({ text: source }, { text, changes }, lemmatizer);

  it("lets honest ones through and no lie", () => {
    for (const text of honest) expect(verified(text)).toEqual({ output: { text, changes: [] }, faults: [] });
    for (const [, text] of lies) expect(verified(text).output, text).toBeNull();
  });

  it("tells of a text that is no plainer, and leaves out places that are not there", () => {
    const { faults, output } = verified(source, [
      { quote: "winna zostać", instead: null, why: "x" },
      { quote: "tego tam nie ma", instead: null, why: "x" },
    ]);
    expect(output).toMatchObject({ text: source, changes: [{ quote: "winna zostać" }] });
    expect(faults).toEqual([
      "Pominięte miejsca, których w tekście nie ma: 1.",
      "Według miar ten tekst nie jest prostszy od pierwotnego.",
    ]);
  });
});
