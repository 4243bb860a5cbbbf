import { z } from "zod";
import { type Form, type Node, type Question, type Repeat, readAnswer } from "#core/forms";
import { fold } from "#core/language";
import type { Proposal } from "./propose.ts";

const cell = z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string())]);
const told = z.object({
  /** Slug of the service whose form is asked. */
  service: z.string(),
  language: z.enum(["pl", "uk", "en"]),
  text: z.string().trim().min(1),
  /** What it answers of the form. What is not sure may be proposed or not: it counts neither way. */
  truth: z.array(
    z.object({
      node: z.string(),
      value: z.union([cell, z.array(z.record(z.string(), cell))]),
      sure: z.boolean(),
    }),
  ),
  /** Questions that it seems to answer, and does not. */
  never: z.array(z.string()),
});
export type ToldText = z.infer<typeof told>;

/** Reads a set of texts with the answers that they give. @throws ZodError where one is malformed */
export const readToldTexts = (json: string): ToldText[] => z.array(told).parse(JSON.parse(json));

export interface ProposalFigures {
  right: number;
  wrong: number;
  /** Sure answers that were not proposed. */
  missed: number;
  /** Right ones of those proposed, from 0 to 1; null where nothing was. */
  precision: number | null;
  /** Proposed ones of the sure answers, from 0 to 1; null where there are none. */
  recall: number | null;
}

export interface ProposalReport {
  texts: number;
  totals: ProposalFigures;
  services: Record<string, ProposalFigures>;
  languages: Record<string, ProposalFigures>;
  /** By kind of question; `repeat` where rows are asked. */
  kinds: Record<string, ProposalFigures>;
}

interface Outcome {
  node: string;
  outcome: "right" | "wrong" | "missed";
}

interface Counted extends Omit<Outcome, "node"> {
  service: string;
  language: string;
  kind: string;
}

type Told = Pick<Proposal, "node" | "row" | "value">;

/**
 * Measures proposals on texts whose answers are known. A truth is compared in value, as its validator reads it, without
 * regard to case and diacritics. The rows of a repeat are one answer: right where all that the text says of them is
 * proposed, wrong where anything else is; a part of it is missed, and not wrong.
 */
export async function evaluateProposals(
  texts: readonly ToldText[],
  formOf: (service: string) => Form,
  propose: (told: ToldText, form: Form) => Promise<readonly Told[]>,
  today: string,
): Promise<ProposalReport> {
  const counted: Counted[] = [];
  for (const one of texts) {
    const form = formOf(one.service);
    const proposals = await propose(one, form);
    for (const { node, outcome } of outcomes(one, form, proposals, today)) {
      const { language, service } = one;
      counted.push({ service, language, kind: askedIn(form).kinds.get(node) ?? "repeat", outcome });
    }
  }
  return {
    texts: texts.length,
    totals: figuresOf(counted),
    services: grouped(counted, ({ service }) => service),
    languages: grouped(counted, ({ language }) => language),
    kinds: grouped(counted, ({ kind }) => kind),
  };
}

type Fit = "whole" | "part" | null;
type Row = Readonly<Record<string, unknown>>;

function outcomes(
  { never, truth }: ToldText,
  form: Form,
  proposals: readonly Told[],
  today: string,
): Outcome[] {
  const asked = askedIn(form);
  const same = (node: string, one: unknown, other: unknown) => {
    const question = asked.questions.get(node);
    const read = (raw: unknown) => question && readAnswer(question.answer, raw, today, () => true);
    const reading = read(one);
    const alike = () => fold(JSON.stringify(reading)) === fold(JSON.stringify(read(other)));
    return reading !== undefined && reading !== null && "value" in reading && alike();
  };
  const fitOf = (node: string, one: unknown, other: unknown): Fit =>
    Array.isArray(one) && asked.repeats.has(node)
      ? fitOfRows(one as Row[], other as Row[], same)
      : same(node, one, other)
        ? "whole"
        : null;
  const forbidden = (node: string, value: unknown) =>
    never.includes(node) ||
    (asked.repeats.has(node) && (value as Row[]).some((row) => never.some((id) => Object.hasOwn(row, id))));
  const told = inRows(proposals, asked).map(({ node, value }) => {
    const fitting = truth
      .filter((one) => one.node === node && !forbidden(node, value))
      .map((one) => ({ one, fit: fitOf(node, one.value, value) }))
      .find(({ fit }) => fit !== null);
    return { node, ...fitting };
  });
  const proposed = told.flatMap(({ fit, node, one }): Outcome[] => {
    if (!one) return [{ node, outcome: "wrong" }];
    return one.sure && fit === "whole" ? [{ node, outcome: "right" }] : [];
  });
  const missed = truth
    .filter((one) => one.sure && !told.some((other) => other.one === one && other.fit === "whole"))
    .map(({ node }): Outcome => ({ node, outcome: "missed" }));
  return [...proposed, ...missed];
}

/** How proposed rows fit those of a truth, in whatever order. */
function fitOfRows(
  truth: readonly Row[],
  proposed: readonly Row[],
  same: (node: string, one: unknown, other: unknown) => boolean,
): Fit {
  const left = [...truth];
  let whole = true;
  for (const row of proposed) {
    const fits = (one: Row) => Object.entries(row).every(([id, value]) => same(id, one[id], value));
    const at = left.findIndex(fits);
    if (at < 0) return null;
    whole &&= Object.keys(left[at]!).length === Object.keys(row).length;
    left.splice(at, 1);
  }
  return whole && left.length === 0 ? "whole" : "part";
}

interface AskedIn {
  /** By id, those in rows too. */
  questions: ReadonlyMap<string, Question>;
  /** Kind of each question that stands in no row. */
  kinds: ReadonlyMap<string, string>;
  /** Ids of the repeats. */
  repeats: ReadonlySet<string>;
  /** The repeat of each question in rows. */
  repeatOf: ReadonlyMap<string, Repeat>;
}

/** Proposals, those in the rows of one repeat as one. */
function inRows(proposals: readonly Told[], { repeatOf }: AskedIn): { node: string; value: unknown }[] {
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const { node, row, value } of proposals) {
    const repeat = row === undefined ? undefined : repeatOf.get(node);
    if (!repeat || row === undefined) continue;
    const known = rows.get(repeat.id) ?? [];
    known[row] = { ...known[row], [node]: value };
    rows.set(repeat.id, known);
  }
  return [
    ...proposals.filter(({ row }) => row === undefined),
    ...[...rows].map(([node, value]) => ({ node, value: value.filter((row) => row !== undefined) })),
  ];
}

const askedOf = new WeakMap<Form, AskedIn>();

function askedIn(form: Form): AskedIn {
  const before = askedOf.get(form);
  if (before) return before;
  const nodes = form.definition.pages.flatMap((page) => page.nodes);
  const single = nodes
    .flatMap((one): readonly Node[] => (one.node === "group" ? one.nodes : [one]))
    .filter((one): one is Question => one.node === "question");
  const repeats = nodes.filter((one): one is Repeat => one.node === "repeat");
  const rows = repeats.flatMap((repeat) => repeat.nodes.map((question) => ({ question, repeat })));
  const asked: AskedIn = {
    questions: new Map([...single, ...rows.map(({ question }) => question)].map((one) => [one.id, one])),
    kinds: new Map(single.map(({ answer, id }) => [id, answer.kind])),
    repeats: new Set(repeats.map(({ id }) => id)),
    repeatOf: new Map(rows.map(({ question, repeat }) => [question.id, repeat])),
  };
  askedOf.set(form, asked);
  return asked;
}

function grouped(
  counted: readonly Counted[],
  group: (one: Counted) => string,
): Record<string, ProposalFigures> {
  const names = [...new Set(counted.map(group))].sort();
  return Object.fromEntries(
    names.map((name) => [name, figuresOf(counted.filter((one) => group(one) === name))]),
  );
}

function figuresOf(counted: readonly Counted[]): ProposalFigures {
  const number = (outcome: Counted["outcome"]) => counted.filter((one) => one.outcome === outcome).length;
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const [right, wrong, missed] = [number("right"), number("wrong"), number("missed")];
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
  };
}
