import { describe, expect, it } from "vitest";
import { ModelFault } from "../model-fault.ts";
import { modelSettings, type RerankerSettings } from "../model-settings.ts";
import type { Caller, CallRecord } from "./call-record.ts";
import { guardCalls } from "./guard-calls.ts";
import { GATEWAY_LIMITS } from "./open-gateway.ts";

const CALLER: Caller = {
  task: "rerank",
  template: "1",
  actor: { kind: "system", name: "search" },
  turn: "t",
  unit: null,
  reads: "public",
};

function guarded(more: object = {}) {
  const settings = modelSettings.parse({
    role: "reranks",
    name: "proba",
    address: "http://127.0.0.1:1/v1",
    model: "m",
    where: "in-house",
    ...more,
  }) as RerankerSettings;
  const records: CallRecord[] = [];
  let at = 0;
  const books = { allow: async () => undefined, record: (call: CallRecord) => void records.push(call) };
  const call = guardCalls(settings, books, () => at);
  const ask = <Given>(work: (signal: AbortSignal) => Promise<Given>, caller = CALLER) =>
    call({ caller, input: "tekst", longestMs: 50, work });
  return {
    ask,
    records,
    pass: (ms: number) => {
      at += ms;
    },
  };
}
const fails = () => Promise.reject(new ModelFault("unavailable", "a bad day"));

describe("a call of an embedder or a reranker", () => {
  it("gives what the model gives and is recorded without its text", async () => {
    const { ask, records } = guarded();
    expect(await ask(async () => [1])).toEqual([1]);
    expect(records).toMatchObject([{ task: "rerank", outcome: "done", letters: 5 }]);
    expect(JSON.stringify(records)).not.toContain("tekst");
  });

  it("is ended where it takes too long, also by a model that does not heed its signal", async () => {
    const { ask, records } = guarded();
    await expect(ask(() => new Promise(() => undefined))).rejects.toMatchObject({ code: "stalled" });
    expect(records).toMatchObject([{ outcome: "stalled" }]);
  });

  it("is not made while the model rests, and is tried again after", async () => {
    const { ask, pass, records } = guarded();
    for (let n = 0; n < GATEWAY_LIMITS.failures; n++) await expect(ask(fails)).rejects.toThrow();
    let asked = 0;
    const works = async () => ++asked;
    for (let n = 0; n < 3; n++) {
      await expect(ask(works)).rejects.toMatchObject({ code: "unavailable" });
      pass(GATEWAY_LIMITS.restMs / 4);
    }
    expect(asked).toBe(0);
    expect(records).toHaveLength(GATEWAY_LIMITS.failures);
    pass(GATEWAY_LIMITS.restMs);
    expect(await ask(works)).toBe(1);
    expect(await ask(works)).toBe(2);
  });

  it.each([
    ["reads what the model may not", {}, { ...CALLER, reads: "internal" as const }],
    ["does what the model may not", { tasks: ["embed"] }, CALLER],
  ])("is refused where it %s", async (_, more, caller) => {
    const { ask, records } = guarded(more);
    await expect(ask(async () => 1, caller)).rejects.toMatchObject({ code: "refused" });
    expect(records).toEqual([]);
  });
});
