import { describe, expect, it } from "vitest";
import type { LanguageModel, WriteRequest, Written } from "../language-model.ts";
import { ModelFault, type ModelFaultCode } from "../model-fault.ts";
import { modelSettings, type WriterSettings } from "../model-settings.ts";
import type { Caller, CallRecord } from "./call-record.ts";
import { circuitBreaker } from "./circuit-breaker.ts";
import { fairQueue } from "./fair-queue.ts";
import type { Masker } from "./masker.ts";
import { GATEWAY_LIMITS, type GatewayLimits, type GuardedRequest, openGateway } from "./open-gateway.ts";

const CALLER: Caller = {
  task: "answer",
  template: "1",
  actor: { kind: "anonymous" },
  turn: "t",
  unit: null,
  reads: "public",
};
const asks = (text: string): GuardedRequest => ({
  instructions: "Odpowiedz.",
  input: [{ name: "PYTANIE", text }],
  shape: null,
  longest: 100,
});
const REQUEST = asks("Pytanie");
/** Hides nothing; what masking does to a call is tried in `tests/model-server`. */
const OPEN: Masker = {
  mask: async (blocks) => ({
    blocks,
    hidden: 0,
    restoring: () => ({ read: (piece) => piece, end: () => "", stray: [] }),
  }),
};
const END: Written = { type: "end", reason: "stop", used: { input: 1000, output: 500 }, version: "v1" };
const settings = (more: object = {}) =>
  modelSettings.parse({
    role: "writes",
    name: "proba",
    address: "http://127.0.0.1:1/v1",
    model: "m",
    where: "in-house",
    contextTokens: 8192,
    ...more,
  }) as WriterSettings;
const forEver = () => new AbortController().signal;

/** A model that does one thing after another, call by call; the last for ever. */
function model(...days: ((signal: AbortSignal) => AsyncGenerator<Written>)[]) {
  let calls = 0;
  const requests: WriteRequest[] = [];
  const language: LanguageModel = {
    name: "m",
    write(request, signal) {
      requests.push(request);
      const day = days[Math.min(calls++, days.length - 1)]!;
      return day(signal);
    },
  };
  return { language, requests, calls: () => calls };
}
async function* good(): AsyncGenerator<Written> {
  yield { type: "text", text: "Tak" };
  yield { type: "text", text: "." };
  yield END;
}
const fails = (code: ModelFaultCode, retryAfterMs: number | null = null) =>
  async function* (): AsyncGenerator<Written> {
    if (code) throw new ModelFault(code, "a bad day", { retryAfterMs });
    yield END;
  };
async function* silent(signal: AbortSignal): AsyncGenerator<Written> {
  await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  yield END;
}
/** Does not even heed its signal. */
async function* deaf(): AsyncGenerator<Written> {
  await new Promise(() => undefined);
  yield END;
}
async function* torn(): AsyncGenerator<Written> {
  yield { type: "text", text: "Ta" };
  throw new ModelFault("cut", "a bad day");
}

function guard(given: ReturnType<typeof model>, limits: Partial<GatewayLimits> = {}, more: object = {}) {
  const records: CallRecord[] = [];
  const gateway = openGateway(
    settings(more),
    given.language,
    { allow: async () => undefined, record: (call) => records.push(call) },
    OPEN,
    { ...GATEWAY_LIMITS, pauseMs: 1, silenceMs: 80, ...limits },
  );
  const ask = async (caller = CALLER, request = REQUEST, signal = forEver()) => {
    let text = "";
    for await (const piece of gateway.write(caller, request, signal)) text += piece;
    return text;
  };
  return { gateway, ask, records, ...given };
}

describe("a call of a model", () => {
  it("gives the words of the model and is recorded with its cost and without its text", async () => {
    const { ask, records } = guard(model(good), {}, { price: { input: 2, output: 10, currency: "PLN" } });
    expect(await ask()).toBe("Tak.");
    expect(records).toHaveLength(1);
    const { turn: _, ...who } = CALLER;
    expect(records[0]).toMatchObject({
      ...who,
      model: "proba",
      version: "v1",
      outcome: "done",
      used: END.used,
    });
    expect(records[0]!.cost).toEqual({ amount: 0.007, currency: "PLN" });
    expect(records[0]!.inputHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(records)).not.toMatch(/Pytanie|Odpowiedz|Tak\./);
  });

  it.each(["busy", "unavailable"] as const)("is tried again where the model was %s", async (code) => {
    const { ask, calls, records } = guard(model(fails(code), good));
    expect(await ask()).toBe("Tak.");
    expect(calls()).toBe(2);
    expect(records.map(({ outcome }) => outcome)).toEqual(["done"]);
  });

  it("waits as long as the model wants, and not where that is too long", async () => {
    const { ask, calls } = guard(model(fails("busy", 60_000), good));
    await expect(ask()).rejects.toMatchObject({ code: "busy" });
    expect(calls()).toBe(1);
  });

  it.each(["refused", "too-long", "shape"] as const)("is not tried again where it was %s", async (code) => {
    const { ask, calls } = guard(model(fails(code), good));
    await expect(ask()).rejects.toMatchObject({ code });
    expect(calls()).toBe(1);
  });

  it("is not tried again once the model has begun to speak", async () => {
    const { ask, calls, records } = guard(model(torn, good));
    await expect(ask()).rejects.toMatchObject({ code: "cut" });
    expect(calls()).toBe(1);
    expect(records.map(({ outcome }) => outcome)).toEqual(["cut"]);
  });

  it.each([
    ["keeps silent", silent],
    ["does not even heed that it is to stop", deaf],
  ])("ends where the model %s", async (_, day) => {
    const { ask, records } = guard(model(day));
    await expect(ask()).rejects.toMatchObject({ code: "stalled" });
    expect(records.map(({ outcome }) => outcome)).toEqual(["stalled"]);
  });

  it("ends where the model speaks for ever", async () => {
    const endless = async function* (): AsyncGenerator<Written> {
      for (;;) yield { type: "text", text: "la ".repeat(100) };
    };
    await expect(guard(model(endless)).ask()).rejects.toMatchObject({ code: "shape" });
  });

  it("ends when its reader goes away, which is no failure of the model", async () => {
    const { ask, gateway, records } = guard(model(silent), { failures: 1, silenceMs: 10_000 });
    const stop = new AbortController();
    const asking = ask(CALLER, REQUEST, stop.signal);
    setTimeout(() => stop.abort(new Error("gone")), 5);
    await expect(asking).rejects.toThrow("gone");
    expect(records.map(({ outcome }) => outcome)).toEqual(["gone"]);
    expect(gateway.resting).toBe(false);
  });

  it("frees its place when the reader stops in the middle", async () => {
    const { gateway, ask } = guard(model(good), {}, { atOnce: 1 });
    for await (const _ of gateway.write(CALLER, REQUEST, forEver())) break;
    expect(await ask()).toBe("Tak.");
  });

  it("leaves a model alone that fails again and again", async () => {
    const { ask, calls, gateway } = guard(model(fails("refused")), { failures: 2 });
    await expect(ask()).rejects.toMatchObject({ code: "refused" });
    await expect(ask()).rejects.toMatchObject({ code: "refused" });
    expect(gateway.resting).toBe(true);
    await expect(ask()).rejects.toMatchObject({ code: "unavailable" });
    expect(calls()).toBe(2);
  });

  it("is refused where the office does not let the model do the task or read the text", async () => {
    const { ask, calls, records } = guard(model(good), {}, { tasks: ["summarise"] });
    await expect(ask()).rejects.toMatchObject({ code: "refused" });
    const other = guard(model(good));
    await expect(other.ask({ ...CALLER, reads: "internal" })).rejects.toMatchObject({ code: "refused" });
    expect(calls() + other.calls()).toBe(0);
    expect(records).toEqual([]);
  });

  it("leaves room for the answer in what the model can read", async () => {
    const { ask, requests } = guard(model(good), {}, { contextTokens: 1000, outputTokens: 900 });
    await ask(CALLER, { ...asks("a".repeat(1500)), longest: 900 });
    expect(requests[0]!.longest).toBeLessThan(500);
    await expect(ask(CALLER, asks("a".repeat(3000)))).rejects.toMatchObject({
      code: "too-long",
    });
  });
});

describe("the queue before a model", () => {
  it("lets those in by turns who wait", async () => {
    const queue = fairQueue(1, 10);
    const leave = await queue.enter("first", forEver());
    const order: string[] = [];
    const waits = ["many", "many", "many", "few"].map(async (who, n) => {
      const out = await queue.enter(who, forEver());
      order.push(`${who} ${n}`);
      out();
    });
    leave();
    await Promise.all(waits);
    expect(order).toEqual(["many 0", "few 3", "many 1", "many 2"]);
  });

  it("turns away who comes when too many wait, and forgets who goes", async () => {
    const queue = fairQueue(1, 1);
    const leave = await queue.enter("a", forEver());
    const stop = new AbortController();
    const waiting = queue.enter("b", stop.signal);
    await expect(queue.enter("c", forEver())).rejects.toMatchObject({ code: "busy" });
    stop.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
    leave();
    leave();
    (await queue.enter("d", forEver()))();
  });
});

describe("a model that failed again and again", () => {
  it("gets one trial after its rest, and rests again where that fails", () => {
    let now = 0;
    const breaker = circuitBreaker({ failures: 2, pauseMs: 100 }, () => now);
    breaker.failed();
    breaker.pass();
    breaker.failed();
    expect(() => breaker.pass()).toThrow(ModelFault);
    now = 101;
    breaker.pass();
    expect(() => breaker.pass()).toThrow(ModelFault);
    breaker.failed();
    now = 202;
    breaker.pass();
    breaker.succeeded();
    expect(breaker.open).toBe(false);
    breaker.pass();
  });
});
