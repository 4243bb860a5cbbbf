import { z } from "zod";
import type { Day } from "#core/knowledge";
import { ask } from "../ask.ts";
import type { WrittenByModel } from "../compose-with-model.ts";
import { checkGolden, type GoldenCase, questionOfCase } from "../evaluate-golden.ts";
import { type AnswerDeps, STATUSES } from "../types.ts";
import { modelCall } from "./model-call.ts";

/** One golden question asked once: what came of it, and what the model did for it. */
export const answerTrial = z.object({
  id: z.string(),
  category: z.string(),
  language: z.enum(["pl", "uk", "en"]),
  /** With identifiers masked. */
  question: z.string(),
  status: z.enum(STATUSES),
  by: z.string(),
  /** What is shown, sentence by sentence, with who composed each. */
  sentences: z.array(z.object({ text: z.string(), by: z.string(), cited: z.boolean() })),
  /** The documents cited, in the order of their addresses. */
  documents: z.array(z.string()),
  /** The spans that the answer rests on. */
  quotes: z.array(z.string()),
  checks: z.object({
    statusRight: z.boolean().nullable(),
    documentCited: z.boolean().nullable(),
    factGiven: z.boolean().nullable(),
    unitNamed: z.boolean().nullable(),
    refusalsRefused: z.boolean().nullable(),
  }),
  /** What the model wrote; null where it was not asked. */
  written: z
    .object({
      kept: z.array(z.string()),
      dropped: z.array(z.object({ text: z.string(), reason: z.string() })),
      completeness: z.string().nullable(),
      fault: z.string().nullable(),
    })
    .nullable(),
  calls: z.array(modelCall),
  /** Milliseconds until the first sentence and of the whole, as the reader waits for them. */
  firstMs: z.number().nullable(),
  ms: z.number(),
});
export type AnswerTrial = z.infer<typeof answerTrial>;

/** Asks a golden question and keeps what a comparison is made of. `calls` are the caller's to add. */
export async function tryAnswer(
  one: GoldenCase,
  deps: AnswerDeps,
  asOf: Day,
): Promise<Omit<AnswerTrial, "calls">> {
  const now = deps.now ?? (() => performance.now());
  let written: WrittenByModel | null = null;
  const watching: AnswerDeps = {
    ...deps,
    onWritten(what) {
      written = what;
    },
  };
  const question = questionOfCase(one, asOf);
  const began = now();
  let firstMs: number | null = null;
  for await (const event of ask(watching, question)) {
    if (event.type === "sentence") firstMs ??= now() - began;
    if (event.type !== "done") continue;
    const { answer } = event;
    const { documentCited, factGiven, refusalsRefused, statusRight, unitNamed } = checkGolden(one, answer);
    return {
      id: one.id,
      category: one.category,
      language: question.language,
      question: answer.maskedQuestion,
      status: answer.status,
      by: answer.by,
      sentences: answer.sentences.map(({ by = answer.by, sources, text }) => ({
        text,
        by,
        cited: sources.length > 0,
      })),
      documents: [...new Set(answer.sources.map(({ url }) => url.replace(/#.*/, "")))].sort(),
      quotes: answer.sources.map(({ quote }) => quote),
      checks: { statusRight, documentCited, factGiven, unitNamed, refusalsRefused },
      written: keptOf(written),
      firstMs,
      ms: now() - began,
    };
  }
  throw new Error("an answer did not come to its end");
}

function keptOf(written: WrittenByModel | null): AnswerTrial["written"] {
  if (!written) return null;
  const { completeness, dropped, fault, kept } = written;
  return {
    kept: kept.map(({ text }) => text),
    dropped: dropped.map(({ reason, text }) => ({ text, reason })),
    completeness,
    fault,
  };
}
