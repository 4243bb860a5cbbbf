import { describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { en } from "./en.ts";
import { uk } from "./uk.ts";

interface Text {
  key: string;
  text: unknown;
}

function texts(node: unknown, key = ""): Text[] {
  if (node instanceof String) return [{ key, text: String(node) }];
  if (node === null || typeof node !== "object") return [{ key, text: node }];
  return Object.entries(node).flatMap(([name, child]) => texts(child, key ? `${key}.${name}` : name));
}

/** A parameter of a text: a digit as a word, for numbers and for names alike, which can be a model in use too. */
const parameter = (at: number) =>
  Object.assign(Object(String(at + 2)), {
    name: "9",
    names: ["9", "8"],
    where: "EU",
    conversations: 9,
    drafts: 9,
    audit: 9,
    modelTexts: 9,
  });

/** What a text says. */
function said(text: unknown): Text[] {
  if (typeof text !== "function") return [{ key: "", text }];
  return texts(text(...Array.from({ length: text.length }, (_, at) => parameter(at))));
}

describe.each(Object.entries({ pl, uk, en }))("the texts in %s", (_, messages) => {
  it("has the same keys as Polish, and takes the same number of parameters", () => {
    const shape = (node: unknown) =>
      texts(node).map(({ key, text }) => `${key}/${typeof text === "function" ? text.length : "text"}`);
    expect(shape(messages).sort()).toEqual(shape(pl).sort());
  });

  it.each(texts(messages))("$key says something", ({ text }) => {
    const words = said(text);
    expect(words.length).toBeGreaterThan(0);
    for (const { text: word } of words) {
      expect(typeof word).toBe("string");
      expect((word as string).trim()).not.toBe("");
      expect(word).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

it("leaves no Polish or English text among the Ukrainian ones", () => {
  const names = /^(Magistrat|E-mail|%|\d|\W)+$/;
  const foreign = texts(uk)
    .flatMap(({ key, text }) => said(text).map((word) => ({ key, text: String(word.text) })))
    .filter(({ text }) => !/[а-яіїєґ]/i.test(text) && !names.test(text));
  expect(foreign).toEqual([]);
});
