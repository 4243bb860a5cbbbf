import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fold } from "#core/language";

const slugs = [
  "usuniecie-drzewa",
  "deklaracja-odpady",
  "podatek-od-nieruchomosci",
  "zajecie-pasa-drogowego",
  "dodatek-mieszkaniowy",
  "karta-duzej-rodziny",
  "wypis-wyrys-mpzp",
  "warunki-zabudowy",
  "zezwolenie-alkohol",
  "zaswiadczenie-o-niezaleganiu",
  "informacja-publiczna",
  "petycja",
  "zgloszenie-usterki",
  "pismo-ogolne",
] as const;

const styles = ["misspelt", "no-diacritics", "long", "short", "dialect", "angry", "indirect"] as const;

const mattersSchema = z.array(
  z.strictObject({
    text: z.string().trim().min(1),
    language: z.enum(["pl", "uk", "en"]),
    service: z.enum(slugs),
    also: z.array(z.enum(slugs)).min(1).optional(),
    style: z.array(z.enum(styles)).min(1).optional(),
  }),
);

type Matter = z.infer<typeof mattersSchema>[number];

const read = (file: string) =>
  mattersSchema.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")));

const sets = [
  { file: "matters.json", all: 150, ofEach: 8, standard: 95, unusual: 25, uk: 17, en: 13 },
  { file: "practice-matters.json", all: 250, ofEach: 14, standard: 158, unusual: 42, uk: 28, en: 20 },
].map((set) => ({ ...set, matters: read(set.file) }));

const words = ({ text }: Matter) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const has = ({ style = [] }: Matter, ...wanted: (typeof styles)[number][]) =>
  wanted.some((one) => style.includes(one));
/** What is left of a text when case, diacritics, spaces and punctuation are taken away. */
const core = ({ text }: Matter) => fold(text).replace(/[^\p{L}\d]/gu, "");

describe.each(sets)("the matters of $file", ({ matters, ...floor }) => {
  it("are enough, of every service too", () => {
    expect(matters.length).toBeGreaterThanOrEqual(floor.all);
    for (const slug of slugs) {
      const ofIt = matters.filter(({ service }) => service === slug);
      expect(ofIt.length, slug).toBeGreaterThanOrEqual(floor.ofEach);
    }
  });

  it("are enough in every language, and in Polish as people type it", () => {
    const polish = matters.filter(({ language }) => language === "pl");
    const unusual = polish.filter((matter) => has(matter, "misspelt", "no-diacritics"));
    expect(unusual.length).toBeGreaterThanOrEqual(floor.unusual);
    expect(polish.length - unusual.length).toBeGreaterThanOrEqual(floor.standard);
    for (const language of ["uk", "en"] as const) {
      const inIt = matters.filter((matter) => matter.language === language);
      expect(inIt.length, language).toBeGreaterThanOrEqual(floor[language]);
    }
  });

  it("are in the language and the style that they name", () => {
    const cyrillic = ({ text }: Matter) => /\p{Script=Cyrillic}/u.test(text);
    const untrue = matters.filter(
      (matter) =>
        cyrillic(matter) !== (matter.language === "uk") ||
        (has(matter, "no-diacritics") && /[ąćęłńóśźż]/iu.test(matter.text)) ||
        has(matter, "short") !== words(matter) <= 5 ||
        has(matter, "long") !== words(matter) >= 35,
    );
    expect(untrue).toEqual([]);
  });

  it("name no service twice", () => {
    const twice = matters.filter(({ service, also = [] }) => new Set([service, ...also]).size <= also.length);
    expect(twice).toEqual([]);
  });

  it("hold no long number, address of e-mail or of the web", () => {
    expect(matters.filter(({ text }) => /\d{5}|@|https?:|www\./.test(text))).toEqual([]);
  });
});

it("no matter is written twice, in one set or in two", () => {
  const all = sets.flatMap(({ matters }) => matters.map(core));
  expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
});
