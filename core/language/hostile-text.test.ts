import { describe, expect, it } from "vitest";
import { hardFacts } from "./facts/hard-facts.ts";
import { maskIdentifiers } from "./identifiers/mask-identifiers.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";

const LENGTH = 50_000;
/** Generous: a quadratic pattern takes many times as long. */
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
];

describe("a text made to be slow", () => {
  it.each(PIECES)("of %j again and again is read in time", (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const begin = performance.now();
    for (const read of [tokens, sentences, hardFacts, maskIdentifiers]) read(text);
    expect(performance.now() - begin).toBeLessThan(LIMIT_MS);
  });
});
