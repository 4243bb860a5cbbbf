import { describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { en } from "./en.ts";
import { uk } from "./uk.ts";

interface Text {
  key: string;
  text: unknown;
}

function texts(node: unknown, key = ""): Text[] {
  if (node === null || typeof node !== "object") return [{ key, text: node }];
  return Object.entries(node).flatMap(([name, child]) => texts(child, key ? `${key}.${name}` : name));
}

/** Every parameter is a number or a short word; a number in a text for a word does no harm, so all get a number. */
function said(text: unknown): unknown {
  return typeof text === "function" ? text(...Array.from({ length: text.length }, (_, i) => i + 2)) : text;
}

describe.each(Object.entries({ pl, uk, en }))("the texts in %s", (_, messages) => {
  it("has the same keys as Polish, and takes the same number of parameters", () => {
    const shape = (node: unknown) =>
      texts(node).map(({ key, text }) => `${key}/${typeof text === "function" ? text.length : "text"}`);
    expect(shape(messages).sort()).toEqual(shape(pl).sort());
  });

  it.each(texts(messages))("$key says something", ({ text }) => {
    const words = said(text);
    expect(typeof words).toBe("string");
    expect((words as string).trim()).not.toBe("");
    expect(words).not.toMatch(/undefined|NaN|\[object/);
  });
});

it("leaves no Polish or English text among the Ukrainian ones", () => {
  const names = /^(Magistrat|E-mail|%|\d|\W)+$/;
  const foreign = texts(uk)
    .map(({ key, text }) => ({ key, text: String(said(text)) }))
    .filter(({ text }) => !/[а-яіїєґ]/i.test(text) && !names.test(text));
  expect(foreign).toEqual([]);
});
