import { describe, expect, it } from "vitest";
import {
  type LanguageModel,
  ModelFault,
  type ModelFaultCode,
  type WriteRequest,
  type Written,
} from "#core/models";
import type { Script } from "../model-server/script.ts";

const SECRET = "tajne-pytanie-mieszkańca";
const request = (more: Partial<WriteRequest> = {}): WriteRequest => ({
  instructions: "Odpowiedz krótko.",
  input: `<<PYTANIE 000000000000>>\n${SECRET}\n<<KONIEC 000000000000>>`,
  shape: null,
  longest: 200,
  ...more,
});
const SHAPE = {
  name: "ocena",
  schema: {
    type: "object",
    properties: {
      sad: { type: "string", enum: ["tak", "nie"] },
      liczby: { type: "array", items: { type: "integer" } },
    },
    required: ["sad", "liczby"],
    additionalProperties: false,
  },
};

async function read(model: LanguageModel, asked = request(), signal = new AbortController().signal) {
  const parts: Written[] = [];
  for await (const part of model.write(asked, signal)) parts.push(part);
  const text = parts.map((part) => (part.type === "text" ? part.text : "")).join("");
  return { text, end: parts.at(-1), pieces: parts.length - 1 };
}

/** The bad days that every adapter tells apart. */
const BAD_DAYS: [string, Script[number]["act"], ModelFaultCode][] = [
  ["429 with a pause", { does: "refuses", status: 429, retryAfter: "7" }, "busy"],
  ["429 without a pause", { does: "refuses", status: 429 }, "busy"],
  ["a fault of the server", { does: "refuses", status: 500 }, "unavailable"],
  ["a server that is not ready", { does: "refuses", status: 503 }, "unavailable"],
  ["a wrong key", { does: "refuses", status: 401 }, "refused"],
  ["a redirect", { does: "refuses", status: 302 }, "unavailable"],
  ["a text that is too long", { does: "overflows" }, "too-long"],
  ["a connection cut at once", { does: "cuts", after: 0 }, "unavailable"],
];

/** What every adapter of the port promises. `open` gives a model whose server follows a script. */
export function describeLanguageModel(
  name: string,
  open: (script?: Script) => Promise<{ model: LanguageModel; abandoned(): boolean; close(): Promise<void> }>,
): void {
  describe(`the language model ${name}`, () => {
    const using = async <Given>(
      script: Script,
      work: (opened: Awaited<ReturnType<typeof open>>) => Promise<Given>,
    ): Promise<Given> => {
      const opened = await open(script);
      try {
        return await work(opened);
      } finally {
        await opened.close();
      }
    };
    const faultOn = (script: Script, asked = request()) =>
      using(script, async ({ model }) => {
        const error = await read(model, asked).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        expect(error).toBeInstanceOf(ModelFault);
        return error as ModelFault;
      });

    it("writes a text and says how it ended, with its tokens and its version", () =>
      using([], async ({ model }) => {
        const { text, end } = await read(model);
        expect(text).toBe("To jest odpowiedź. Ma dwa zdania.");
        expect(end).toEqual({
          type: "end",
          reason: "stop",
          used: { input: expect.any(Number), output: expect.any(Number) },
          version: "test-model",
        });
      }));

    it("tells the model the shape that is wanted", () =>
      using([], async ({ model }) => {
        const { text } = await read(model, request({ shape: SHAPE, input: "Oceń." }));
        expect(JSON.parse(text)).toEqual({ sad: "tak", liczby: [1] });
      }));

    it("says that the model reached its limit", () =>
      using([], async ({ model }) => {
        const { text, end } = await read(model, request({ longest: 2 }));
        expect(text).toBe("To jest ");
        expect(end).toMatchObject({ reason: "length" });
      }));

    it.each(BAD_DAYS)("tells of %s", async (_, act, code) => {
      const fault = await faultOn([{ act }]);
      expect(fault.code).toBe(code);
      expect(fault.retryAfterMs).toBe(
        "retryAfter" in act && act.retryAfter ? Number(act.retryAfter) * 1000 : null,
      );
    });

    it.each([
      ["cut", { does: "cuts", after: 2 }],
      ["failed", { does: "fails midway", after: 2 }],
    ] as const)("tells of an answer that is %s in the middle", async (_, act) => {
      expect(["cut", "unavailable"]).toContain((await faultOn([{ act }])).code);
    });

    it("tells nothing of the question in a fault", async () => {
      for (const [, act] of BAD_DAYS) {
        const { message, stack } = await faultOn([{ act }]);
        expect(`${message} ${stack}`).not.toContain(SECRET);
      }
    });

    it("does not begin when it is told to stop", () =>
      using([], async ({ model }) => {
        const stop = AbortSignal.abort(new Error("the reader has gone"));
        await expect(read(model, request(), stop)).rejects.toThrow("the reader has gone");
      }));

    it("ends the request of a model that keeps silent when it is told to stop", () =>
      using([{ act: { does: "keeps silent" } }], async ({ model, abandoned }) => {
        const stop = new AbortController();
        const reading = read(model, request(), stop.signal);
        setTimeout(() => stop.abort(new Error("the reader has gone")), 50);
        await expect(reading).rejects.toThrow("the reader has gone");
        await expect.poll(abandoned).toBe(true);
      }));

    it("ends the request in the middle when nobody reads on", () =>
      using([{ act: { does: "stalls", after: 1 } }], async ({ model, abandoned }) => {
        const stop = new AbortController();
        const reading = read(model, request(), stop.signal);
        setTimeout(() => stop.abort(new Error("the reader has gone")), 50);
        await expect(reading).rejects.toThrow("the reader has gone");
        await expect.poll(abandoned).toBe(true);
      }));
  });
}
