import { z } from "zod";
import { type Form, type Node, type Question, readAnswer } from "#core/forms";
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

type Told = Pick<Proposal, "node" | "value">;

/** Measures proposals on texts whose answers are known. A truth is compared in value, as its validator reads it. */
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
      counted.push({ service, language, kind: askedIn(form).get(node)?.answer.kind ?? "repeat", outcome });
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

function outcomes(
  { never, truth }: ToldText,
  form: Form,
  proposals: readonly Told[],
  today: string,
): Outcome[] {
  const same = (node: string, one: unknown, other: unknown) => {
    const question = askedIn(form).get(node);
    const read = (raw: unknown) => question && readAnswer(question.answer, raw, today, () => true);
    const reading = read(one);
    return reading && "value" in reading && JSON.stringify(reading) === JSON.stringify(read(other));
  };
  const fits = ({ node, value }: Told) =>
    never.includes(node) ? undefined : truth.find((one) => one.node === node && same(node, one.value, value));
  const proposed = proposals.flatMap((one): Outcome[] => {
    const fitting = fits(one);
    if (!fitting) return [{ node: one.node, outcome: "wrong" }];
    return fitting.sure ? [{ node: one.node, outcome: "right" }] : [];
  });
  const missed = truth
    .filter(({ node, sure }) => sure && !proposals.some((one) => one.node === node && fits(one)))
    .map(({ node }): Outcome => ({ node, outcome: "missed" }));
  return [...proposed, ...missed];
}

const questions = new WeakMap<Form, ReadonlyMap<string, Question>>();

/** The questions of a form by id, those in rows left out. */
function askedIn(form: Form): ReadonlyMap<string, Question> {
  const known = questions.get(form);
  if (known) return known;
  const nodes = form.definition.pages.flatMap((page) =>
    page.nodes.flatMap((one): readonly Node[] => (one.node === "group" ? one.nodes : [one])),
  );
  const found = new Map(nodes.flatMap((one) => (one.node === "question" ? [[one.id, one] as const] : [])));
  questions.set(form, found);
  return found;
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
