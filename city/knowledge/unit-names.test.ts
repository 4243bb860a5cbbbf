import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { units } from "../units.ts";
import { informator } from "./binary-samples/informator.ts";
import { instrukcjaDeklaracji } from "./binary-samples/instrukcja-deklaracji.ts";
import { kartaZaswiadczenia } from "./binary-samples/karta-zaswiadczenia.ts";
import { regulaminStrefy } from "./binary-samples/regulamin-strefy.ts";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** The declined first words of a unit's name, with the spelling of the register; what follows them mostly stays as it is. */
const HEADS: [declined: string, name: string][] = [
  ["Wydzia(?:ł|łu|łowi|łem|le)", "Wydział"],
  ["Biur(?:o|a|u|em|ze)", "Biuro"],
  ["Miejsk(?:i|iego|iemu|im) Zarząd(?:u|owi|em|zie)?", "Miejski Zarząd"],
  ["Miejsk(?:i|iego|iemu|im) Ośrod(?:ek|ka|kowi|kiem|ku)", "Miejski Ośrodek"],
  ["Miejsk(?:i|iego|iemu|im) Zakład(?:u|owi|em|zie)?", "Miejski Zakład"],
];

/** The one name whose second word is declined too. */
const DECLINED_TO_THE_END = /Organizacyjn(?:ego|emu|ym)(?!\p{L})/gu;

const texts = [
  ...readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => ({ path, text: readFileSync(FOLDER + path, "utf8") })),
  ...[informator, instrukcjaDeklaracji, kartaZaswiadczenia, regulaminStrefy].map((sample) => ({
    path: sample.path as string,
    text: JSON.stringify(sample),
  })),
];

/** What a text calls a unit and the register does not: a name cut short or changed. */
function unknownNames(declined: string): string[] {
  const text = declined.replaceAll(DECLINED_TO_THE_END, "Organizacyjny");
  return HEADS.flatMap(([first, head]) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${first} (?=\\p{Lu})`, "gu"))]
      .map((match) => `${head} ${text.slice(match.index + match[0].length).split("\n")[0]}`)
      .filter(
        (called) =>
          !units.some(({ name }) => called.startsWith(name) && !/^\p{L}/u.test(called.slice(name.length))),
      )
      .map((called) => called.slice(0, 60)),
  );
}

describe("the names of units in the documents", () => {
  it.each(texts)("are the register's own, whole, in $path", ({ text }) => {
    expect(unknownNames(text)).toEqual([]);
  });

  it("would be found cut short or invented in any case of the noun", () => {
    expect(unknownNames("Zapytaj Wydział Ochrony Środowiska lub MZD.")).toHaveLength(1);
    expect(unknownNames("Napisz do Biura Ptaków.")).toHaveLength(1);
    expect(unknownNames("Pytaj w Miejskim Zarządzie Dróg i w Wydziale Sportu.")).toEqual([]);
  });
});
