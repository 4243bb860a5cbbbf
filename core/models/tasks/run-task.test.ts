import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dataBlocks } from "../data-blocks.ts";
import type { GuardedModel, GuardedRequest } from "../gateway/open-gateway.ts";
import { ModelFault } from "../model-fault.ts";
import { defineTask } from "./define-task.ts";
import { NeedsModel, NothingProven, runTask } from "./run-task.ts";

const shout = defineTask({
  name: "shout",
  input: z.object({ text: z.string() }),
  output: z.object({ text: z.string() }),
  builtIn: ({ text }) => ({ text: text.toUpperCase() }),
  prompt: {
    version: "shout-1",
    instructions: () => "Zamień na wielkie litery.",
    data: ({ text }) => [{ name: "TEKST", text }],
    longest: 100,
  },
  verify: (input, output) => {
    const same = input.text.toUpperCase() === output.text;
    return same ? { output, faults: [] } : { output: null, faults: ["inny tekst"] };
  },
});
const CALLER = { actor: { kind: "anonymous" }, turn: "t", unit: null, reads: "public" } as const;

function saying(...texts: (string | ModelFault)[]) {
  const asked: string[] = [];
  const model = {
    settings: { name: "proba" },
    async *write(_: unknown, { input }: GuardedRequest) {
      asked.push(dataBlocks(input));
      const text = texts[Math.min(asked.length, texts.length) - 1]!;
      if (text instanceof ModelFault) throw text;
      yield text;
    },
  } as unknown as GuardedModel;
  return { asked, with: { model, caller: CALLER } };
}

describe("a task", () => {
  it("is done without a model where there is none", async () => {
    expect(await runTask(shout, { text: "tak" }, undefined, null)).toEqual({
      output: { text: "TAK" },
      by: "built-in",
      faults: [],
      withoutModel: null,
    });
  });

  it("is done by the model, which gets its text as data", async () => {
    const model = saying('{"text":"TAK"}');
    expect(await runTask(shout, { text: "tak" }, undefined, model.with)).toMatchObject({
      output: { text: "TAK" },
      by: "model:proba",
    });
    expect(model.asked[0]).toMatch(/^<<TEKST [0-9a-f]{12}>>\ntak\n<<KONIEC/);
  });

  it.each([
    ["fails", new ModelFault("stalled", "x"), "stalled"],
    ["gives no JSON twice", "nie wiem", "shape"],
    ["gives what the verifier does not let through", '{"text":"NIE"}', "unproven"],
  ])("is done without the model where it %s", async (_, said, why) => {
    expect(await runTask(shout, { text: "tak" }, undefined, saying(said).with)).toMatchObject({
      output: { text: "TAK" },
      by: "built-in",
      withoutModel: why,
    });
  });

  it.each([
    ["no model", null],
    ["a model that fails", saying(new ModelFault("stalled", "x")).with],
    ["a model whose result is not let through either", saying('{"text":"NIE"}').with],
  ])("gives back nothing that its verifier does not let through, with %s", async (_, asked) => {
    const wrong = defineTask({ ...shout, builtIn: () => ({ text: "cicho" }) });
    const given = runTask(wrong, { text: "tak" }, undefined, asked);
    await expect(given).rejects.toBeInstanceOf(NothingProven);
    await expect(given).rejects.toMatchObject({ faults: ["inny tekst"] });
    await expect(given).rejects.not.toMatchObject({ message: expect.stringContaining("inny tekst") });
  });

  it("gives back of the built-in's result what its verifier leaves of it", async () => {
    const shorter = defineTask({
      ...shout,
      verify: () => ({ output: { text: "T" }, faults: ["za długie"] }),
    });
    expect(await runTask(shorter, { text: "tak" }, undefined, null)).toMatchObject({
      output: { text: "T" },
      faults: ["za długie"],
    });
  });

  it("says that it needs a model where it cannot be done without", async () => {
    const only = defineTask({ ...shout, builtIn: null });
    await expect(runTask(only, { text: "tak" }, undefined, null)).rejects.toBeInstanceOf(NeedsModel);
    const failing = saying(new ModelFault("busy", "x")).with;
    await expect(runTask(only, { text: "tak" }, undefined, failing)).rejects.toMatchObject({ why: "busy" });
  });
});
