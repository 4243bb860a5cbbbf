import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "../lemmas/load-lemmatizer.ts";
import { heldOutTexts, openTexts } from "./fixtures/make-texts.fixture.ts";
import { maskPersonalData, type TextToMask } from "./mask-personal-data.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});
const mask = (texts: (string | TextToMask)[], keep: string[] = []) =>
  maskPersonalData(
    texts.map((text) => (typeof text === "string" ? { text } : text)),
    { lemmatizer, keep },
  );
const masked = (...texts: (string | TextToMask)[]) => mask(texts).texts;

describe("personal data in texts", () => {
  it("are tokens with the number of their value", () => {
    expect(
      masked("Jan Pyrek, PESEL 44051401359, tel. 501 502 503, zam. ul. Cicha 5/7. Pan Pyrek pisze z a@b.pl."),
    ).toEqual([
      "[OSOBA 1], PESEL [PESEL 1], tel. [TELEFON 1], zam. [ADRES 1]. Pan [OSOBA 1b] pisze z [E-MAIL 1].",
    ]);
  });

  it.each([
    ["a number in another spelling", "PESEL 44051401359 i 440514 01359", "PESEL [PESEL 1] i [PESEL 1b]"],
    [
      "a telephone with its prefix",
      "tel. 501502503, tel. +48 501 502 503",
      "tel. [TELEFON 1], tel. [TELEFON 1b]",
    ],
    ["a name in another case", "Anna Pyrka, wniosek Anny Pyrki", "[OSOBA 1], wniosek [OSOBA 1b]"],
    ["a name the other way round", "Marek Pyrek, od Pyrka Marka", "[OSOBA 1], od [OSOBA 1b]"],
    ["a name in capitals", "Anna Pyrka\nANNA PYRKA", "[OSOBA 1]\n[OSOBA 1b]"],
    [
      "a street in another case",
      "adres ul. Cicha 5, mieszkam przy Cichej 5",
      "adres [ADRES 1], mieszkam przy [ADRES 1b]",
    ],
  ])("have the same number for %s", (_, text, expected) => {
    expect(masked(text)).toEqual([expected]);
  });

  it.each([
    ["a brother and a sister", "Anna Kowalska i Adam Kowalski", "[OSOBA 1] i [OSOBA 2]"],
    ["a man and a woman of one stem", "Stanisław Nowak i Stanisława Nowak", "[OSOBA 1] i [OSOBA 2]"],
    ["whom only initials name", "Świadek J. Pyrek i pani Janina Pyrek", "Świadek [OSOBA 1] i pani [OSOBA 2]"],
    ["two houses of a street", "ul. Cicha 5 i ul. Cicha 7", "[ADRES 1] i [ADRES 2]"],
    [
      "a surname that two have",
      "Anna Pyrek i Jan Pyrek. Wniosek złożyła pani Pyrek",
      "[OSOBA 1] i [OSOBA 2]. Wniosek złożyła pani [OSOBA 3]",
    ],
  ])("have numbers of their own for %s", (_, text, expected) => {
    expect(masked(text)).toEqual([expected]);
  });

  it("have the same number in all texts that go together", () => {
    expect(masked("Pani Pyrkowa", "Wniosek Anny Pyrkowej", "Anna Pyrkowa")).toEqual([
      "Pani [OSOBA 1]",
      "Wniosek [OSOBA 1b]",
      "[OSOBA 1c]",
    ]);
  });

  it("stay where everyone may read them, there and in the other texts", () => {
    const published = { text: "Kierownik Anna Pyrek, tel. 33 497 14 94, plac Ratuszowy 1", published: true };
    expect(
      masked(published, "Czy Anny Pyrek szukać na placu Ratuszowym 1, a Jana Pyrka przy Cichej 3?"),
    ).toEqual([published.text, "Czy Anny Pyrek szukać na placu Ratuszowym 1, a [OSOBA 1] przy [ADRES 1]?"]);
    const contacts = ["tel. +48 33 497 14 94", "Anna Pyrek"];
    expect(mask(["Dzwonię pod 33 497 14 94 do Anny Pyrek i Jana Lisa"], contacts).texts).toEqual([
      "Dzwonię pod 33 497 14 94 do Anny Pyrek i [OSOBA 1]",
    ]);
  });

  it("are hidden where a published surname may be anybody's", () => {
    const published = { text: "Pan Pyrek jest kierownikiem.", published: true };
    expect(masked(published, "Jan Pyrek składa wniosek. Pan Pyrek prosi o odpowiedź.")[1]).toBe(
      "[OSOBA 1] składa wniosek. Pan [OSOBA 1b] prosi o odpowiedź.",
    );
  });

  it("go from a published text too where no office publishes them", () => {
    expect(
      masked({ text: "Decyzja dla Anny Pyrek, PESEL 44051401359, dowód ABA300000", published: true }),
    ).toEqual(["Decyzja dla Anny Pyrek, PESEL [PESEL 1], dowód [DOWOD 1]"]);
  });

  it("are not mixed up with what already looks like a token", () => {
    const texts = ["Anna Pyrek pisze o [OSOBA 1] i [PESEL 7]", { text: "wzór: [OSOBA 1]", published: true }];
    const { restore, texts: out } = mask(texts);
    expect(out).toEqual(["[OSOBA 1] pisze o [ZNACZNIK 1] i [ZNACZNIK 2]", "wzór: [ZNACZNIK 1]"]);
    expect(restore(out[0]!)).toBe(texts[0]);
  });
});

describe("a text made to be slow", () => {
  it.each([
    "A",
    "Ab ",
    "A. ",
    "Ab-",
    "Ab 1 ",
    "1 Abc i ",
    "Anna Lis, ",
    "ul. ",
    "ul. ab ab ",
    "43-300 Ab, ",
    "nazywam się ",
    "anna ",
    "[OSOBA ",
    "[OSOBA 1]",
    " ",
  ])("of %j again and again is masked and restored in time", (piece) => {
    const text = piece.repeat(50_000 / piece.length);
    // The processor's time: not what else the machine does.
    const begin = process.cpuUsage();
    const { restore, texts } = mask([text]);
    expect(restore(texts[0]!)).toBe(text);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(2_000);
  });
});

describe("restoring", () => {
  it("gives back every text as it was, in whatever pieces", () => {
    const all = [...heldOutTexts(), ...openTexts()];
    const text = fc.constantFrom(...all.map((one) => one.text));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (texts, cuts) => {
          const hidden = mask(texts);
          hidden.texts.forEach((out, n) => {
            expect(hidden.restore(out)).toBe(texts[n]);
            expect(hidden.stray(out)).toEqual([]);
            const back = hidden.restoring();
            let shown = "";
            let at = 0;
            for (const cut of [...cuts, out.length]) {
              shown += back.read(out.slice(at, at + cut));
              at += cut;
            }
            expect(shown + back.end()).toBe(texts[n]);
          });
        },
      ),
    );
  });

  it("gives the first form to a form that the model made up, however it spelt the token", () => {
    const { restore } = mask(["Anna Pyrek, dowód ABA300000"]);
    expect(restore("[osoba_1], [ OSOBA 1 ], [OSOBA 1d], [DOWÓD 1]")).toBe(
      "Anna Pyrek, Anna Pyrek, Anna Pyrek, ABA300000",
    );
  });

  it("tells of tokens that stand for nothing and does not show them", () => {
    const { restore, stray } = mask(["Anna Pyrek"]);
    expect(stray("[OSOBA 1] i [OSOBA 2], PESEL [PESEL 1]")).toEqual(["[OSOBA 2]", "[PESEL 1]"]);
    expect(restore("[OSOBA 1] i [OSOBA 2].")).toBe("Anna Pyrek i .");
  });

  it("leaves other brackets alone", () => {
    const { restore, stray } = mask(["Anna Pyrek"]);
    const text = "Zob. [1], [art. 5], [PESEL], [OSOBA], lista: [[a, b]] i [";
    expect([restore(text), stray(text)]).toEqual([text, []]);
  });

  it("keeps JSON whole, whatever stands in a value", () => {
    const { restore, texts } = mask([
      'Adres: ul. Cicha 5\n43-300 Żywiec. Siobhan O\'Connor, "a\\b@poczta.example"',
    ]);
    const json = JSON.stringify({ text: texts[0] });
    expect(JSON.parse(restore(json, "json"))).toEqual({ text: restore(texts[0]!) });
  });

  it("keeps no more back than may be a token", () => {
    const back = mask(["Anna Pyrek"]).restoring();
    expect(back.read("Pani [OSO")).toBe("Pani ");
    expect(back.read("BA 1")).toBe("");
    expect(back.read("] pisze [")).toBe("Anna Pyrek pisze ");
    expect(back.read("o sobie]")).toBe("[o sobie]");
    expect(back.end()).toBe("");
  });
});
