import { describe, expect, it } from "vitest";
import { findEntities } from "./entities/find-entities.ts";
import { hardFacts } from "./facts/hard-facts.ts";
import { maskIdentifiers } from "./identifiers/mask-identifiers.ts";
import { plainLanguage } from "./plain/plain-language.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";

const LENGTH = 50_000;
/** Of the processor, whatever else it does. Generous: a quadratic pattern takes many times as long. */
const LIMIT_MS = 2_000;
const PIECES = [
  "a",
  "1",
  "1 ",
  "111 ",
  "a. ",
  "A. ",
  "a@",
  "1-",
  "art. 1 ",
  "AB12 ",
  " ",
  "a.",
  ".",
  "dz u          ",
  "godz. 8 do 8 ",
  "(12) ",
  "pięć ",
  "dwa tysiące ",
  "ul. A ",
  "ul. 1 św. A ",
  "działka nr 1, ",
  "działka nr 1, 1, ",
  "art. 1 ustawy o a ",
  "1 zł (słownie: ",
  "o ósmej ",
  "została ",
  "się ",
  "wydania ",
  "1 I 2026 ",
  "43-300 Bielsko-Biała, ",
];

describe("a text made to be slow", () => {
  it.each(PIECES)("of %j again and again is read in time", (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const begin = process.cpuUsage();
    for (const read of [tokens, sentences, hardFacts, findEntities, maskIdentifiers, plainLanguage])
      read(text);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(LIMIT_MS);
  });
});
