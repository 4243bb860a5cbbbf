import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer, loadTextTasks } from "#core/language";
import { NeedsModel, runTask, type Task } from "#core/models";
import { type GuardedTestModel, guardedModel } from "./guarded-model.ts";
import type { Behaviour } from "./script.ts";

const { extract, simplify, summarise, translate } = await loadTextTasks();

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});
const opened: GuardedTestModel[] = [];
afterEach(async () => {
  for (const { server } of opened.splice(0)) await server.close();
});

const TEXT =
  "Opłata skarbowa w wysokości 598 zł winna zostać uiszczona przez wnioskodawcę w terminie 14 dni od dnia doręczenia niniejszego wezwania. Nie dotyczy to osób, które ukończyły 75 lat.";
const PLAIN =
  "Zapłać 598 zł opłaty skarbowej w ciągu 14 dni od dnia, w którym dostaniesz to wezwanie. Nie płacą osoby, które ukończyły 75 lat.";
const ENGLISH =
  "The stamp duty of PLN 598 must be paid within 14 days of receiving this call. This does not apply to people who are 75 years old or more.";

/** Each task with what a model may rightly give, and one lie in it. */
// biome-ignore lint/suspicious/noExplicitAny: tasks of different shapes in one table.
const TASKS: [string, Task<any, any, Lemmatizer>, object, right: object, lie: object][] = [
  [
    "summarise",
    summarise,
    { text: TEXT, sentences: 2 },
    {
      sentences: [
        { text: "Opłata skarbowa to 598 zł.", quotes: ["Opłata skarbowa w wysokości 598 zł"] },
        {
          text: "Nie płacą osoby, które ukończyły 75 lat.",
          quotes: ["Nie dotyczy to osób, które ukończyły 75 lat."],
        },
      ],
    },
    { sentences: [{ text: "Opłata skarbowa to 589 zł.", quotes: ["Opłata skarbowa w wysokości 598 zł"] }] },
  ],
  [
    "simplify",
    simplify,
    { text: TEXT },
    { text: PLAIN, changes: [{ quote: "winna zostać uiszczona", instead: "zapłać", why: "prościej" }] },
    { text: PLAIN.replace("14 dni", "21 dni"), changes: [] },
  ],
  [
    "extract",
    extract,
    { text: TEXT },
    { facts: [{ role: "deadline", value: "14 days", quote: "w terminie 14 dni" }] },
    { facts: [{ role: "deadline", value: "7 days", quote: "w terminie 14 dni" }] },
  ],
  [
    "translate",
    translate,
    { text: TEXT, to: "en" },
    { text: ENGLISH },
    { text: ENGLISH.replace("598", "589") },
  ],
];

// biome-ignore lint/suspicious/noExplicitAny: see above.
async function run(task: Task<any, any, Lemmatizer>, input: object, act: Behaviour) {
  const one = await guardedModel([{ act }], lemmatizer);
  opened.push(one);
  const caller = { actor: { kind: "system", name: "test" }, turn: "t", unit: null, reads: "public" } as const;
  const result = await runTask(task, input, lemmatizer, { model: one.model, caller }).catch((error) => error);
  return { result, ...one };
}

describe.each(TASKS)("%s by a model", (name, task, input, right, lie) => {
  it("is what the model gives, where it passes the verifier, and its prompt stands in the record", async () => {
    const { records, result, server } = await run(task, input, { does: "says", text: JSON.stringify(right) });
    expect(result).toEqual({ output: right, by: "model:proba", faults: [], withoutModel: null });
    expect(records).toMatchObject([{ task: name, template: task.prompt.version, outcome: "done" }]);
    const { messages } = JSON.parse(server.seen[0]!.body) as {
      messages: { role: string; content: string }[];
    };
    expect(messages[0]!.content).not.toContain("598");
    expect(messages[1]!.content).toMatch(/^<<(?:TEKST|PISMO) [0-9a-f]{12}>>\nOpłata skarbowa/);
  });

  it.each<[string, Behaviour, string]>([
    ["lies", { does: "says", text: JSON.stringify(lie) }, "unproven"],
    ["gives broken JSON", { does: "spoils", how: "broken JSON" }, "shape"],
    ["gives another shape", { does: "spoils", how: "other shape" }, "shape"],
    ["says what its schema allows, and nothing of the text", { does: "right" }, "unproven"],
    ["stalls", { does: "stalls", after: 1, says: JSON.stringify(right) }, "stalled"],
    ["refuses", { does: "refuses", status: 401 }, "refused"],
  ])("is done without it where it %s, which is told", async (_, act, why) => {
    const { result } = await run(task, input, act);
    if (task.builtIn === null) {
      expect(result).toBeInstanceOf(NeedsModel);
      expect(result.why).toBe(why);
    } else {
      const output = task.builtIn(input, lemmatizer);
      expect(result).toEqual({ output, by: "built-in", faults: [], withoutModel: why });
    }
  });
});
