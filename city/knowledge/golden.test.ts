import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findIdentifiers } from "#core/language";
import { units } from "../units.ts";

const LEAST = {
  oplaty: 18,
  terminy: 15,
  dokumenty: 10,
  gdzie: 12,
  zycie: 25,
  procedury: 10,
  "bez-znakow": 12,
  uk: 6,
  en: 6,
  data: 4,
  "poza-wiedza": 14,
  "poza-urzedem": 12,
  pilne: 6,
  "nie-pilne": 4,
  czlowiek: 5,
  dane: 5,
  manipulacja: 6,
  "near-miss": 20,
  "nie-podajemy": 10,
};

/** Invented numbers with a right checksum: the only ones that a question may carry. */
const TEST_VECTORS = [
  "44051401359",
  "02070803628",
  "5260250274",
  "PL61109010140000071219812874",
  "BB1B/00000001/4",
  "ABA300000",
];

const statuses = z.enum(["answered", "partial", "unknown", "outside", "urgent", "handoff", "screened"]);
const several = <Item extends z.ZodType>(item: Item) =>
  z.union([item.transform((one) => [one]), z.array(item).min(2)]);

const Golden = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    category: z.enum(Object.keys(LEAST) as (keyof typeof LEAST)[]),
    question: z.string().min(5).max(500),
    language: z.enum(["pl", "uk", "en"]),
    asOf: z.iso.date().optional(),
    document: several(z.string()).default([]),
    fact: several(z.string().min(2)).default([]),
    status: several(statuses),
    unit: z.enum(units.map(({ slug }) => slug)).optional(),
    identifiers: z.array(z.string()).optional(),
  })
  .refine(
    ({ document, fact }) => document.length > 0 === fact.length > 0,
    "a document and a fact go together",
  );

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const Labelled = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  question: z.string().min(5),
  document: z.string(),
  passage: z.string().min(10),
  answer: z.string().min(2),
  supported: z.boolean(),
  answers: z.boolean(),
  note: z.string().min(3),
});
const { questions: golden, labelled } = z
  .strictObject({ questions: z.array(Golden), labelledNote: z.string(), labelled: z.array(Labelled) })
  .parse(JSON.parse(read("golden.json")));
const spelt = (identifier: string) => identifier.replaceAll(/[\s-]/g, "");

const cited = golden.flatMap(({ id, asOf, document, fact }) =>
  document.map((path) => ({ id, asOf, path, fact })),
);

describe("the golden questions of the sample city", () => {
  it("are each asked once, under an id of their own", () => {
    expect(new Set(golden.map(({ id }) => id)).size).toBe(golden.length);
    expect(new Set(golden.map(({ question }) => question)).size).toBe(golden.length);
  });

  it.each(Object.entries(LEAST))("ask at least as often as agreed about %s (%i)", (category, least) => {
    expect(golden.filter((one) => one.category === category).length).toBeGreaterThanOrEqual(least);
  });

  it.each(cited)("find for $id one spelling of the fact in $path, open to everybody on the day", (one) => {
    expect(existsSync(new URL(one.path, import.meta.url))).toBe(true);
    if (!one.path.endsWith(".md")) return;
    const [, front = "", ...body] = read(one.path).split(/^---\n/m);
    expect(one.fact.filter((fact) => body.join("").includes(fact))).not.toEqual([]);
    const { visibility, validFrom, validTo } = parse(front, { schema: "failsafe" });
    expect(visibility).toBe("public");
    if (one.asOf && validFrom) expect(validFrom <= one.asOf).toBe(true);
    if (one.asOf && validTo) expect(validTo >= one.asOf).toBe(true);
  });

  it("expect danger to be called urgent, and what only sounds like it never", () => {
    for (const { category, status } of golden) {
      if (category === "pilne") expect(status).toEqual(["urgent"]);
      if (category === "nie-pilne") expect(status).not.toContain("urgent");
    }
  });

  it("carry no identifier but the test vectors, and name each that may not be stored", () => {
    for (const { id, question, identifiers = [] } of golden) {
      const found = findIdentifiers(question).map(({ text }) => text);
      expect(found.map(spelt).toSorted(), id).toEqual(identifiers.map(spelt).toSorted());
      for (const identifier of identifiers) {
        expect(TEST_VECTORS).toContain(spelt(identifier));
        expect(question).toContain(identifier);
      }
    }
  });
});

describe("the labelled answers that a judge is calibrated with", () => {
  it("are at least forty, each under an id of its own, with enough of every kind of fault", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(40);
    expect(new Set(labelled.map(({ id }) => id)).size).toBe(labelled.length);
    const count = (supported: boolean, answers: boolean) =>
      labelled.filter((one) => one.supported === supported && one.answers === answers).length;
    expect(count(true, true)).toBeGreaterThanOrEqual(10);
    expect(count(false, true)).toBeGreaterThanOrEqual(10);
    expect(count(true, false)).toBeGreaterThanOrEqual(5);
    expect(count(false, false)).toBeGreaterThanOrEqual(5);
  });

  it.each(labelled)("quote their document word for word: $id", ({ document, passage }) => {
    expect(read(document)).toContain(passage);
  });
});
