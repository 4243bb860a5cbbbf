import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { depsFor, questionOf, told } from "../../core/answers/stand-in.fixture.ts";
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

const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy, sufit mi pęka?";
const { danger } = pl.answers.notices;
const says = (said: object): Script => [{ act: { does: "says", text: JSON.stringify(said) } }];
const URGENT = { kind: "urgent", institution: null, quote: "sufit mi pęka" };

async function answered(script: Script, text = QUESTION) {
  const one = await guardedModel(script, lemmatizer);
  opened.push(one);
  const who = { model: one.model, actor: { kind: "anonymous" } as const, turn: "t", unit: null };
  const { answer } = await told(depsFor(lemmatizer, { router: async () => who }), questionOf(text));
  return { answer, ...one };
}

describe("where a model sees that a question belongs", () => {
  it("adds the number to call in danger, and takes no answer away", async () => {
    const { answer, records } = await answered(says(URGENT));
    expect(answer.notices).toContain(danger);
    expect(answer.sentences.map(({ text }) => text).join(" ")).toContain("598 zł");
    expect(records).toMatchObject([{ task: "route", template: "route-1", outcome: "done" }]);
  });

  it("adds the way to a person", async () => {
    const { answer } = await answered(says({ ...URGENT, kind: "person" }));
    expect(answer.actions.map(({ kind }) => kind)).toContain("person");
    expect(answer.sentences.map(({ text }) => text).join(" ")).toContain("598 zł");
  });

  it.each<[string, Script]>([
    ["gives words that the question does not have", says({ ...URGENT, quote: "pali się w kuchni" })],
    ["gives no words", says({ ...URGENT, quote: "" })],
    [
      "names an institution that was not given",
      says({ ...URGENT, kind: "outside", institution: "ZUS Radom" }),
    ],
    ["gives broken JSON", [{ act: { does: "spoils", how: "broken JSON" } }]],
    ["stalls", [{ act: { does: "stalls", after: 2 } }]],
    ["is not there", [{ act: { does: "refuses", status: 500 } }]],
  ])("is not heeded where it %s", async (_, script) => {
    const { answer } = await answered(script);
    expect(answer.notices).not.toContain(danger);
    expect(answer.status).toBe("answered");
  });

  it("is not asked where the tables know", async () => {
    const { answer, server } = await answered(says(URGENT), "Wszędzie czuć gaz, co robić?");
    expect(answer.status).toBe("urgent");
    expect(server.seen).toEqual([]);
  });
});
