import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { city } from "#city";
import { evaluate, openForm } from "#core/forms";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { propose } from "#core/matters";
import { type GuardedTestModel, guardedModel } from "./guarded-model.ts";
import type { Script } from "./script.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});
const opened: GuardedTestModel[] = [];
afterEach(async () => {
  for (const { server } of opened.splice(0)) await server.close();
});

const form = openForm(city.services.find(({ slug }) => slug === "usuniecie-drzewa")!);
const TEXT =
  "Dzierżawię działkę nr 123/4, obręb Kamienica. Drzewo nie jest pomnikiem przyrody. Chcę je usunąć do 15 marca 2027.";
const TRUE = [
  { node: "tytul", value: "inny", quote: "Dzierżawię działkę" },
  { node: "pomnik", value: "no", quote: "Drzewo nie jest pomnikiem przyrody." },
  { node: "termin", value: "2027-03-15", quote: "do 15 marca 2027" },
];
const LIES = [
  { node: "tytul", value: "wlasnosc", quote: "Dzierżawię działkę" },
  { node: "pomnik", value: "yes", quote: "Drzewo nie jest pomnikiem przyrody." },
  { node: "termin", value: "2027-03-16", quote: "do 15 marca 2027" },
  { node: "termin", value: "2027-13-45", quote: "do 15 marca 2027" },
  { node: "termin", value: "2027-03-16", quote: "do 16 marca 2027" },
  { node: "dzialka", value: { precinct: "Kamienica", number: "124/4" }, quote: "nr 123/4, obręb Kamienica" },
  { node: "dzialalnosc", value: "no", quote: "Dzierżawię" },
  { node: "prawda", value: "yes", quote: "Dzierżawię" },
  { node: "szkic", value: ["a.pdf"], quote: "Dzierżawię" },
  { node: "oplata", value: "0", quote: "123" },
];

async function proposedBy(script: Script) {
  const one = await guardedModel(script, lemmatizer);
  opened.push(one);
  const caller = { actor: { kind: "anonymous" }, turn: "t", unit: null, reads: "public" } as const;
  const evaluation = evaluate(form, {}, "2026-11-28");
  return propose({ text: TEXT, form, evaluation }, lemmatizer, { model: one.model, caller });
}
const says = (proposals: readonly object[]): Script => [
  { act: { does: "says", text: JSON.stringify({ proposals }) } },
];
const told = (proposals: Awaited<ReturnType<typeof proposedBy>>) =>
  proposals.map(({ node, quote, value }) => ({ node, value, quote: quote.text }));

describe("answers to a form that a model proposes", () => {
  it("are offered with their place where the text bears them out", async () => {
    const proposals = await proposedBy(says(TRUE));
    expect(told(proposals)).toEqual(TRUE);
    for (const { origin, quote } of proposals) {
      expect(TEXT.slice(quote.start, quote.end)).toBe(quote.text);
      expect(origin).toBe("model:proba");
    }
  });

  it.each(LIES)("are not offered as $node: $value by „$quote”", async (lie) => {
    const proposals = await proposedBy(says([lie, TRUE[1]!]));
    expect(told(proposals)).toEqual([TRUE[1]]);
  });

  it("come from the text's own words where the model lies throughout, breaks or is away", async () => {
    const scripts: Script[] = [
      says(LIES),
      [{ act: { does: "spoils", how: "broken JSON" } }],
      [{ act: { does: "refuses", status: 500 } }],
    ];
    for (const script of scripts) {
      const proposals = await proposedBy(script);
      expect(proposals.every(({ origin }) => origin === "built-in")).toBe(true);
      expect(proposals.map(({ node }) => node)).toEqual(["tytul", "pomnik", "termin", "dzialka"]);
    }
  });
});
