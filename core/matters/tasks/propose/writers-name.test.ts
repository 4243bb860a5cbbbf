import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { writersName } from "./writers-name.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

describe("the writer's name in a text", () => {
  it.each([
    ["Nazywam się Jan Testowy i mam pytanie.", "Jan Testowy"],
    ["Proszę o wypis.\nZ poważaniem\nAnna Próbna", "Anna Próbna"],
    ["Proszę o wypis.\nAnna Próbna, tel. 500 000 000", "Anna Próbna"],
    ["Jesteśmy biurem Próba sp. z o.o., prosimy o wypis.", "Próba sp. z o.o."],
  ])("is read in %j", (text, name) => {
    expect(writersName(text, lemmatizer).get("name")?.value).toBe(name);
  });

  it.each([
    "Geodeta Jan Próbny, tel. 500 000 000, przygotuje mapę.",
    "Jan Próbny, tel. 500 000 000, przygotuje mapę.",
    "Piszę w imieniu mamy. Nazywa się Anna Próbna.",
    "Firma Próbna sp. z o.o. sprzedaje mi działkę.",
  ])("is not taken from %j", (text) => {
    expect(writersName(text, lemmatizer).size).toBe(0);
  });
});
