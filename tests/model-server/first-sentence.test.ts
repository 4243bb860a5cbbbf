import { expect, it } from "vitest";
import { loadLemmatizer } from "#core/language";
import { depsFor, questionOf, told } from "../../core/answers/stand-in.fixture.ts";
import { guardedModel } from "./guarded-model.ts";

it("shows its first sentence within two seconds of the model's first token, and not at its end", async () => {
  const said = JSON.stringify({
    sentences: [
      { text: "Decyzja o warunkach zabudowy: opłata skarbowa wynosi 598 zł.", passages: ["P1"] },
      { text: "Właściciel działki nie płaci tej opłaty.", passages: ["P1"] },
    ],
    completeness: "complete",
  });
  const lemmatizer = await loadLemmatizer();
  // Pieces of twelve letters, 80 letters a second.
  const { model, records, server } = await guardedModel(
    [{ act: { does: "drips", everyMs: 150, says: said } }],
    lemmatizer,
    { limits: { silenceMs: 3_000 } },
  );
  const writer = { model, actor: { kind: "anonymous" } as const, turn: "t", unit: null };
  const question = questionOf("Ile kosztuje decyzja o warunkach zabudowy?");
  const { at, events } = await told(depsFor(lemmatizer, { writer: async () => writer }), question);
  await server.close();
  const first = at[events.findIndex(({ type }) => type === "sentence")]!;
  // What comes before the model is asked counts for the question, too: this is an upper bound.
  expect(first - records[0]!.firstMs!).toBeLessThan(2_000);
  expect(at.at(-1)! - first).toBeGreaterThan(300);
});
