import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "#core/answers";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { GATEWAY_LIMITS, type GuardedModel } from "#core/models";
import { depsFor, questionOf, told } from "../../core/answers/stand-in.fixture.ts";
import { type GuardedTestModel, guardedModel } from "../model-server/guarded-model.ts";
import { LIES } from "../model-server/lies.ts";
import type { Script } from "../model-server/script.ts";

const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy?";
const AT_ONCE = 50;
const MANY = 2_000;
const SILENCE_MS = 1_000;
const WHOLE_MS = 4_000;
/** A question waits at most for its turn, the silence of the model and the pauses between attempts. */
const BOUND_MS = 8_000;
const MB = 1_048_576;

type Act = Script[number]["act"];
/** Every bad day that the test model can have. */
const BAD_DAYS: [string, Act][] = [
  ...LIES.map((about): [string, Act] => [`lies: ${about}`, { does: "lies", about }]),
  ...(
    ["broken JSON", "truncated JSON", "JSON in a code fence", "text before JSON", "other shape"] as const
  ).map((how): [string, Act] => [how, { does: "spoils", how }]),
  ["silence", { does: "keeps silent" }],
  ["a stall", { does: "stalls", after: 5 }],
  ["a slow drip", { does: "drips", everyMs: 50 }],
  ["429 with a pause", { does: "refuses", status: 429, retryAfter: "1" }],
  ["429", { does: "refuses", status: 429 }],
  ["500", { does: "refuses", status: 500 }],
  ["401", { does: "refuses", status: 401 }],
  ["a cut connection", { does: "cuts", after: 4 }],
  ["an error in the stream", { does: "fails midway", after: 4 }],
  ["overflow", { does: "overflows" }],
  ["no more tokens", { does: "runs out", after: 6 }],
];

let lemmatizer: Lemmatizer;
const rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
  process.on("unhandledRejection", note);
});
afterAll(() => process.off("unhandledRejection", note));

async function withModel(script: Script, work: (tested: GuardedTestModel) => Promise<void>) {
  // Pauses as in use: these are the bounds that hold there.
  const limits = { ...GATEWAY_LIMITS, silenceMs: SILENCE_MS, wholeMs: WHOLE_MS };
  const tested = await guardedModel(script, lemmatizer, { limits, atOnce: AT_ONCE });
  try {
    await work(tested);
  } finally {
    await tested.server.close();
  }
}

async function ask(model: GuardedModel, n: number): Promise<{ answer: Answer; ms: number }> {
  const began = performance.now();
  const writer = { model, actor: { kind: "anonymous" } as const, turn: `${n % 10}`, unit: null };
  const deps = depsFor(lemmatizer, { writer: async () => writer });
  const { answer } = await told(deps, questionOf(QUESTION));
  return { answer, ms: performance.now() - began };
}

const all = (model: GuardedModel, count: number, from = 0) =>
  Promise.all(Array.from({ length: count }, (_, n) => ask(model, from + n)));

describe.each(BAD_DAYS)("a model with a bad day: %s", (_, act) => {
  it("leaves none of fifty questions at once without an answer within its bound", () =>
    withModel([{ act }], async ({ model }) => {
      const given = await all(model, AT_ONCE);
      for (const { answer, ms } of given) {
        expect(["answered", "partial"]).toContain(answer.status);
        expect(answer.sentences.map(({ text }) => text).join(" ")).toContain("598 zł");
        expect(answer.sentences.every(({ sources }) => sources.length > 0)).toBe(true);
        expect(ms).toBeLessThan(BOUND_MS);
      }
      expect(rejections).toEqual([]);
    }));
});

it("does not grow over two thousand questions of which each gets another bad day", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const quick = BAD_DAYS.filter(([, { does }]) => !["keeps silent", "stalls", "drips"].includes(does));
  const script = Array.from({ length: MANY * 3 }, (_, n) => ({ times: 1, act: quick[n % quick.length]![1] }));
  await withModel(script, async ({ model, records, server, texts }) => {
    const heapAfter = async (count: number, from: number) => {
      for (let n = 0; n < count; n += AT_ONCE) await all(model, AT_ONCE, from + n);
      // What the test itself has kept of the calls is not what it asks about.
      for (const kept of [records, texts, server.seen]) kept.length = 0;
      collect();
      return process.memoryUsage().heapUsed / MB;
    };
    const early = await heapAfter(MANY / 4, 0);
    const late = await heapAfter((MANY * 3) / 4, MANY / 4);
    console.log(
      `heap after ${MANY / 4} questions ${early.toFixed(1)} MB, after ${MANY} ${late.toFixed(1)} MB`,
    );
    expect(late - early).toBeLessThan(10);
  });
  expect(rejections).toEqual([]);
});
