import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerGate } from "./answer-gate.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the gate before the answers", () => {
  it("lets in as many as it may and the next one when one leaves", async () => {
    const gate = answerGate({ atOnce: 1, waiting: 1, waitMs: 1000 });
    const leave = await gate.enter();
    const second = gate.enter();
    expect(gate).toMatchObject({ inside: 1, waiting: 1 });
    leave?.();
    expect(await second).toBeTypeOf("function");
    expect(gate).toMatchObject({ inside: 1, waiting: 0 });
  });

  it("turns away who finds the line full", async () => {
    const gate = answerGate({ atOnce: 1, waiting: 0, waitMs: 1000 });
    await gate.enter();
    expect(await gate.enter()).toBeNull();
  });

  it("turns away who has waited too long or has gone", async () => {
    const gate = answerGate({ atOnce: 1, waiting: 2, waitMs: 1000 });
    await gate.enter();
    const patient = gate.enter();
    const gone = new AbortController();
    const leaving = gate.enter(gone.signal);
    gone.abort();
    expect(await leaving).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(await patient).toBeNull();
    expect(gate.waiting).toBe(0);
  });

  it("counts a place left twice only once", async () => {
    const gate = answerGate({ atOnce: 1, waiting: 0, waitMs: 1000 });
    const leave = await gate.enter();
    leave?.();
    leave?.();
    expect(gate.inside).toBe(0);
  });
});
