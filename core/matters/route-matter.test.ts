import { beforeAll, describe, expect, it } from "vitest";
import { text } from "#core/forms";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { dangerIn } from "./danger-in.ts";
import { learnLexicon } from "./learned/learn-lexicon.ts";
import type { MatterLexicon } from "./learned/lexicon.ts";
import { readLexicon, writeLexicon } from "./learned/lexicon-file.ts";
import { routeMatter } from "./route-matter.ts";
import type { RoutableService } from "./service-words.ts";
import { readMatter } from "./words/matter-words.ts";
import { mendSpelling } from "./words/mend-spelling.ts";

const service = (slug: string, ...words: string[]): RoutableService => ({
  slug,
  title: text(slug, slug, slug),
  lead: text(slug, slug, slug),
  words,
});
const services = [
  service("drzewo"),
  service("smieci"),
  service("ogolne"),
  service("pies", "rejestracja psa"),
];
const LEARNED: [string, string][] = [
  ["wycięcie drzewa w ogrodzie", "drzewo"],
  ["chcę ściąć starą sosnę", "drzewo"],
  ["I want to cut down a tree", "drzewo"],
  ["opłata za śmieci, zmiana liczby osób", "smieci"],
  ["wyprowadził się syn, kubły na odpady", "smieci"],
  ["плата за сміття", "smieci"],
  ["skarga na urzędnika", "ogolne"],
  ["proszę o wyjaśnienie pisma", "ogolne"],
];

let lemmatizer: Lemmatizer;
let lexicon: MatterLexicon;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
  lexicon = learnLexicon(
    ["drzewo", "smieci", "ogolne"],
    LEARNED.map(([phrase, slug]) => ({
      words: readMatter(phrase, lemmatizer).words,
      services: [slug],
      weight: 1,
    })),
  );
});
const route = (matter: string) => routeMatter(matter, services, { lemmatizer, lexicon, general: "ogolne" });

describe("a matter in a person's own words", () => {
  it.each([
    ["muszę wyciąć brzozę", "drzewo"],
    ["potrzebuję ściąć dżewo", "drzewo"],
    ["wywóz śmieci", "smieci"],
    ["хочу платити менше за сміття", "smieci"],
    ["mam skargę", "ogolne"],
  ])("%s leads to %s", (matter, slug) => {
    expect(route(matter)[0]?.slug).toBe(slug);
  });

  it("finds a service that nothing was learned of by its own words", () => {
    expect(route("gdzie zrobić rejestrację psa")[0]?.slug).toBe("pies");
  });

  it("says why with words that stand in the text as they were written", () => {
    for (const matter of ["Chcę ŚCIĄĆ   starą sosnę!", "плата за сміття", "we cut down a tree"])
      for (const { reason } of route(matter).slice(0, 1)) {
        const quoted = [...reason.matchAll(/[„«“](.+?)[”»]/g)].map(([, words]) => words!);
        expect(quoted.length).toBeGreaterThan(0);
        for (const words of quoted) expect(matter).toContain(words);
      }
  });

  it("answers in the language of the text", () => {
    expect(route("chcę ściąć sosnę")[0]?.reason).toMatch(/^bo /);
    expect(route("плата за сміття")[0]?.reason).toMatch(/^бо /);
    expect(route("I want to cut down a tree")[0]?.reason).toMatch(/^because /);
  });

  it("has the general service among the first three of any matter, also of none", () => {
    for (const matter of ["", "🙂", "xyzzy 12", "wycięcie drzewa i śmieci"])
      expect(
        route(matter)
          .slice(0, 3)
          .map(({ slug }) => slug),
      ).toContain("ogolne");
  });

  it("suggests nothing else where no word says anything", () => {
    expect(route("🙂 xyzzy").map(({ slug }) => slug)).toEqual(["ogolne"]);
  });

  it("gives scores that fall and are together no more than one", () => {
    const scores = route("ściąć drzewo, śmieci").map(({ score }) => score);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1.002);
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  it("is told apart from danger, which comes before any service", () => {
    expect(dangerIn("Pali się u sąsiada w kuchni!", lemmatizer)).toBe("danger");
    expect(dangerIn("chcę ściąć sosnę", lemmatizer)).toBeNull();
  });

  it("leads to the same services by a lexicon that was written and read", () => {
    const read = readLexicon(writeLexicon(lexicon, { note: "próba", command: "próba" }));
    for (const [matter, slug] of LEARNED)
      expect(routeMatter(matter, services, { lemmatizer, lexicon: read })[0]?.slug).toBe(slug);
  });

  it("learns the same from the same phrasings", () => {
    const words = readMatter("wycięcie drzewa", lemmatizer).words;
    const once = () => learnLexicon(["a", "b"], [{ words, services: ["a"], weight: 1 }]);
    expect(once()).toEqual(once());
  });
});

describe("a word spelt by ear", () => {
  it.each([
    ["dżewo", "drzewo"],
    ["podwurku", "podwórku"],
    ["dokumęty", "dokumenty"],
    ["cmętarzu", "cmentarzu"],
    ["drzewo", "drzewo"],
    ["xqzzyk", "xqzzyk"],
  ])("%s is %s", (typed, meant) => {
    expect(mendSpelling(typed, lemmatizer)).toBe(meant);
  });
});
