import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelFault } from "../model-fault.ts";
import { ElementReader } from "./element-reader.ts";
import { findJson } from "./find-json.ts";

describe("JSON in what a model wrote", () => {
  it.each([
    ["alone", '{"a":1}'],
    ["in a code fence", '```json\n{"a":1}\n```'],
    ["after words", 'Oczywiście:\n{"a":1}\nTo wszystko.'],
  ])("is found %s", (_, text) => {
    expect(findJson(text)).toEqual({ a: 1 });
  });

  it.each([
    ["no JSON", "Nie wiem."],
    ["a torn one", '{"a": [1, 2'],
    ["one with wrong quotes", "{'a': 1}"],
    ["nothing", ""],
  ])("is a fault where there is %s", (_, text) => {
    expect(() => findJson(text)).toThrow(ModelFault);
  });

  it("is the same whatever words stand around any object", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.string(),
        fc.string(),
        (object, before, after) => {
          const words = before.replaceAll("{", "");
          expect(findJson(`${words}${JSON.stringify(object)}${after}`)).toEqual(
            JSON.parse(JSON.stringify(object)),
          );
        },
      ),
    );
  });
});

describe("elements of a list that is being written", () => {
  it("are given as soon as each is whole", () => {
    const reader = new ElementReader("sentences");
    expect(reader.read('{"sentences": [{"text": "Raz')).toEqual([]);
    expect(reader.read('.", "passages": ["P1"]}, {"te')).toEqual([{ text: "Raz.", passages: ["P1"] }]);
    expect(reader.read('xt": "Dwa."}], "completeness": "complete"}')).toEqual([{ text: "Dwa." }]);
  });

  it("are those of the wanted list only", () => {
    const reader = new ElementReader("sentences");
    const text =
      '{"other": [{"a": 1}], "note": "sentences", "sentences": [{"b": {"sentences": [{"c": 1}]}}]}';
    expect(reader.read(text)).toEqual([{ b: { sentences: [{ c: 1 }] } }]);
  });

  it("are the same however the text comes in pieces", () => {
    const element = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 });
    fc.assert(
      fc.property(fc.array(element), fc.array(fc.integer({ min: 1, max: 9 })), (list, cuts) => {
        const elements = JSON.parse(JSON.stringify(list));
        const text = `Oto:\n\`\`\`json\n${JSON.stringify({ before: 1, sentences: elements, after: ["x"] })}\n\`\`\``;
        const reader = new ElementReader("sentences");
        const read: unknown[] = [];
        let at = 0;
        for (const cut of [...cuts, text.length]) {
          read.push(...reader.read(text.slice(at, at + cut)));
          at += cut;
        }
        expect(read).toEqual(elements);
      }),
    );
  });
});
