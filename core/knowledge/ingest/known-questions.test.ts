import { describe, expect, it } from "vitest";
import { ReadFault } from "../read/read-fault.ts";
import type { Passage } from "../types.ts";
import { knownQuestions } from "./known-questions.ts";

const passage = (ordinal: number, text: string): Passage => ({
  ordinal,
  headingPath: [],
  anchor: `p-${ordinal}`,
  page: null,
  kind: "text",
  text,
});
const PASSAGES = [
  passage(0, "Psa prowadzi się na smyczy."),
  passage(1, "Opłata za psa\nwynosi 100 zł\n(stawka z 2026 r.)."),
];
const read = (yaml: string) => knownQuestions(new TextEncoder().encode(yaml), PASSAGES);

describe("the questions beside a document", () => {
  it("belong to the passage in which their answer stands, however its lines are parted", () => {
    const { known, strays } = read(
      `- answer: "Opłata za psa wynosi 100 zł (stawka z 2026 r.)."\n  asked: ["ile za psa", "скільки за собаку"]\n`,
    );
    expect(known).toEqual([
      {
        answer: "Opłata za psa wynosi 100 zł (stawka z 2026 r.).",
        passage: 1,
        asked: ["ile za psa", "скільки за собаку"],
      },
    ]);
    expect(strays).toEqual([]);
  });

  it("may have no answer anywhere", () => {
    expect(read(`- answer: null\n  asked: ["ile za kota"]\n`).known).toEqual([
      { answer: null, passage: null, asked: ["ile za kota"] },
    ]);
  });

  it("are left out and named where the document does not say what they are to be answered with", () => {
    const { known, strays } = read(`- answer: "Opłata wynosi 1000 zł."\n  asked: ["ile za psa"]\n`);
    expect(known).toEqual([]);
    expect(strays).toEqual(["Opłata wynosi 1000 zł."]);
  });

  it("do not take a part of a word or number for the answer", () => {
    expect(read(`- answer: "wynosi 10"\n  asked: ["ile za psa"]\n`).strays).toEqual(["wynosi 10"]);
  });

  it.each([
    ["no YAML", "- answer: [\n"],
    ["no list", "answer: x\n"],
    ["no questions", `- answer: "Psa prowadzi się na smyczy."\n  asked: []\n`],
    ["another field", `- answer: null\n  asked: ["ile"]\n  shown: true\n`],
    ["aliases that multiply", `- &a { answer: null, asked: [ile] }\n- *a\n`],
  ])("are a fault where the file is %s", (_, yaml) => {
    expect(() => read(yaml)).toThrow(ReadFault);
  });
});
