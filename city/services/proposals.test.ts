import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  evaluate,
  type Kind,
  type Node,
  openForm,
  type Question,
  type Repeat,
  readAnswer,
  type ServiceDefinition,
} from "#core/forms";
import { fold } from "#core/language";
import { services } from "./index.ts";

/** The day on which the texts are read. */
const TODAY = "2026-12-01";

const parts = z.record(z.string(), z.string());
const row = z.record(z.string(), z.union([z.string(), z.array(z.string()), parts]));
const said = z.strictObject({
  node: z.string(),
  value: z.union([z.string(), z.array(z.string()), parts, z.array(row)]),
  quote: z.string().trim().min(1),
  sure: z.boolean(),
});
const toldSchema = z.array(
  z.strictObject({
    service: z.string(),
    language: z.enum(["pl", "uk", "en"]),
    text: z.string().trim().min(1),
    truth: z.array(said),
    never: z.array(z.string()),
  }),
);

type Told = z.infer<typeof toldSchema>[number];
type Said = Told["truth"][number];

const texts = toldSchema.parse(JSON.parse(readFileSync(new URL("proposals.json", import.meta.url), "utf8")));

/** The nodes of a form one below the other, those of groups and rows too. */
const flat = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((one) => [one, ...("nodes" in one ? flat(one.nodes) : [])]);

const nodesOf = ({ pages }: ServiceDefinition) => pages.flatMap(({ nodes }) => nodes);
const answered = (nodes: readonly Node[]) =>
  nodes.flatMap((one): (Question | Repeat)[] => {
    if (one.node === "group") return [...one.nodes];
    return one.node === "question" || one.node === "repeat" ? [one] : [];
  });

const offered = (kind: Kind) => {
  const values = kind.kind === "choice" || kind.kind === "choices" ? kind.options : [];
  return (value: string) => values.some((one) => one.value === value);
};

/** Why a question cannot have been answered so; null where it can. */
function faultOf(question: Question, value: unknown): string | null {
  if (question.proposable === false || question.answer.kind === "files")
    return `${question.id} may not be proposed`;
  // Any words of the person would do, so there is nothing to compare.
  if (question.answer.kind === "long-text") return `${question.id} is a long text`;
  const reading = readAnswer(question.answer, value, TODAY, offered(question.answer));
  return reading && "value" in reading ? null : `${question.id}: ${JSON.stringify(reading)}`;
}

function faultsOf(nodes: readonly Node[], { node, value }: Pick<Said, "node" | "value">): string[] {
  const found = answered(nodes).find((one) => one.id === node);
  if (!found) return [`${node} is no question`];
  if (found.node === "question") return [faultOf(found, value)].filter((fault) => fault !== null);
  const rows = z.array(row).min(1).max(found.atMost).safeParse(value);
  if (!rows.success) return [`${node} has no rows`];
  return rows.data.flatMap((one) => {
    const cells = Object.entries(one);
    if (cells.length === 0) return [`${node} has an empty row`];
    return cells.flatMap(([id, cell]) => faultsOf(found.nodes, { node: id, value: cell }));
  });
}

const numberOf = (wanted: (told: Told) => boolean) => texts.filter(wanted).length;
const words = ({ text }: Told) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

describe("the texts to propose answers from", () => {
  it("are enough, in every language, and in Polish as people type it", () => {
    expect(texts.length).toBeGreaterThanOrEqual(100);
    expect(numberOf(({ language }) => language === "pl")).toBeGreaterThanOrEqual(80);
    for (const other of ["uk", "en"])
      expect(
        numberOf(({ language }) => language === other),
        other,
      ).toBeGreaterThanOrEqual(10);
    const hasty = ({ language, text }: Told) => language === "pl" && fold(text) === text.toLowerCase();
    expect(numberOf(hasty)).toBeGreaterThanOrEqual(10);
  });

  it("are in the language that they name, none longer than 120 words, none twice", () => {
    const cyrillic = ({ text }: Told) => /\p{Script=Cyrillic}/u.test(text);
    expect(texts.filter((told) => cyrillic(told) !== (told.language === "uk"))).toEqual([]);
    expect(texts.filter((told) => words(told) > 120)).toEqual([]);
    expect(new Set(texts.map(({ text }) => fold(text))).size).toBe(texts.length);
  });

  it("belong to services that exist", () => {
    const slugs = services.map(({ slug }) => slug);
    expect(texts.filter(({ service }) => !slugs.includes(service))).toEqual([]);
  });

  it("have an answer to find and an answer to leave, both often", () => {
    expect(texts.filter(({ truth }) => !truth.some(({ sure }) => sure))).toEqual([]);
    expect(numberOf(({ never }) => never.length > 0)).toBeGreaterThanOrEqual(80);
  });

  it("hold no identifier but those of tests", () => {
    const KNOWN =
      /44051401359|02070803628|5260250274|123456785|BB1B\/00000001\/4|WA1M\/00012345\/1|PL61109010140000071219812874/g;
    const values = JSON.stringify(texts.map(({ truth }) => truth.map(({ value }) => value)));
    expect(values.replace(KNOWN, "").match(/\d{9,}|[A-Z]{2}\d[A-Z]\//g)).toBeNull();
    const elsewhere = /@(?!example\.(?:org|com)\b)|https?:|www\./;
    expect(texts.filter(({ text }) => elsewhere.test(text))).toEqual([]);
  });
});

describe.each(services)("the texts of $slug", (service) => {
  const ofIt = texts.filter((told) => told.service === service.slug);
  const nodes = nodesOf(service);

  it("are at least six", () => {
    expect(ofIt.length).toBeGreaterThanOrEqual(6);
  });

  it("have answers that the form takes", () => {
    const faults = ofIt.flatMap(({ text, truth }) =>
      truth.flatMap((one) => faultsOf(nodes, one).map((fault) => ({ fault, text }))),
    );
    expect(faults).toEqual([]);
  });

  it("hold what each answer rests on, word for word", () => {
    const invented = ofIt.flatMap(({ text, truth }) => truth.filter(({ quote }) => !text.includes(quote)));
    expect(invented).toEqual([]);
  });

  it("give a place in the very words of its quote", () => {
    const places = ofIt.flatMap(({ truth }) =>
      truth.filter(({ value }) => typeof value === "object" && "description" in value),
    );
    expect(places.filter(({ quote, value }) => Object.values(value).join() !== quote)).toEqual([]);
  });

  it("are sure of nothing that is not asked any more, where a sure answer ends the form", () => {
    const form = openForm(service);
    const beyond = ofIt.flatMap(({ text, truth }) => {
      const sure = truth.filter((one) => one.sure);
      const answers = Object.fromEntries(sure.map(({ node, value }) => [node, value]));
      const { exit, pages } = evaluate(form, answers, TODAY);
      const asked = new Set(pages.flatMap((page) => page.nodes.map(({ node }) => node.id)));
      return exit ? sure.filter(({ node }) => !asked.has(node)).map(({ node }) => ({ node, text })) : [];
    });
    expect(beyond).toEqual([]);
  });

  it("name what must not be proposed by ids of the form, and nothing in both lists or twice", () => {
    const ids = new Set(flat(nodes).map(({ id }) => id));
    const unknown = ofIt.flatMap(({ never }) => never.filter((id) => !ids.has(id)));
    expect(unknown).toEqual([]);
    const named = ({ truth, never }: Told) => [...truth.map(({ node }) => node), ...never];
    expect(ofIt.filter((told) => new Set(named(told)).size < named(told).length)).toEqual([]);
  });
});
