import type { SearchHit } from "#core/knowledge";
import { askForJson, ModelFault, type ModelFaultCode } from "#core/models";
import { cite } from "./cite.ts";
import { givesWhatWasAsked } from "./gives-what-was-asked.ts";
import type { Run } from "./run.ts";
import { type ComposedAnswer, composedAnswer, composedSentence } from "./tasks/answer/contract.ts";
import { ANSWER_INSTRUCTIONS, ANSWER_TEMPLATE, answerData } from "./tasks/answer/prompt.ts";
import {
  openVerifier,
  type SupportedSentence,
  type Verified,
} from "./tasks/answer/verifier/verify-answer.ts";
import type { AnswerDeps, AnswerEvent, AnswerWriter } from "./types.ts";

/** Passages that a model is given. */
const GIVEN = 8;
/** Sentences of a model that are shown; what comes after them is not read. */
const MOST_SENTENCES = 6;
const LONGEST_TOKENS = 900;

type SentenceEvent = Extract<AnswerEvent, { type: "sentence" }>;

/** What a model wrote: the sentences that stand on their passages and were told of, and those that do not. */
export interface WrittenByModel {
  kept: SupportedSentence[];
  dropped: Verified["dropped"];
  /** What it says of its answer; null where it did not come to an end that can be used. */
  completeness: ComposedAnswer["completeness"] | null;
  /** Why it did not come to an end. */
  fault: ModelFaultCode | "failed" | null;
}

/**
 * Lets a model compose the answer. A sentence is told of as soon as it is whole and its passages bear it out; where the
 * question asks for an amount or a term, not before one is there. A model that fails keeps what it has said.
 * @throws the reason of the question's signal where it is aborted
 */
export async function* composeWithModel(
  deps: AnswerDeps,
  run: Run,
  { model, ...who }: AnswerWriter,
): AsyncGenerator<SentenceEvent, WrittenByModel> {
  const hits = run.hits.slice(0, GIVEN);
  const passages = hits.map(({ passage }) => passage);
  const signal = run.question.signal ?? new AbortController().signal;
  const verify = openVerifier(passages, run.text, deps.lemmatizer);
  const kept: SupportedSentence[] = [];
  let told = 0;
  const dropped: Verified["dropped"] = [];
  const take = (element: unknown): SentenceEvent[] => {
    const sentence = composedSentence.safeParse(element);
    if (!sentence.success || kept.length >= MOST_SENTENCES) return [];
    const checked = verify(sentence.data);
    if ("reason" in checked) dropped.push(checked);
    else if (!kept.some(({ text }) => text === checked.text)) kept.push(checked);
    if (!givesWhatWasAsked(run, kept)) return [];
    const { sentences, sources } = cite(kept, hits, deps.lemmatizer);
    const events = sentences.slice(told).map((one) => sentenceEvent(one, sources));
    told = kept.length;
    return events;
  };
  let completeness: WrittenByModel["completeness"] = null;
  let fault: WrittenByModel["fault"] = null;
  try {
    const writing = askForJson(
      model,
      { ...who, task: "answer", template: ANSWER_TEMPLATE, reads: mostConfidential(hits) },
      {
        instructions: ANSWER_INSTRUCTIONS,
        input: answerData(run.text, passages),
        name: "odpowiedz",
        shape: composedAnswer,
        elements: "sentences",
        longest: LONGEST_TOKENS,
      },
      signal,
    );
    for (;;) {
      const next = await writing.next();
      if (next.done) {
        completeness = next.value.completeness;
        break;
      }
      yield* take(next.value);
    }
  } catch (error) {
    signal.throwIfAborted();
    fault = error instanceof ModelFault ? error.code : "failed";
    if (!(error instanceof ModelFault)) deps.onError?.(error, "compose");
  }
  const written = { kept: kept.slice(0, told), dropped, completeness, fault };
  deps.onWritten?.(written);
  return written;
}

/** A sentence with the sources that are known by then. */
export function sentenceEvent(
  sentence: SentenceEvent["sentence"],
  sources: SentenceEvent["sources"],
): SentenceEvent {
  const cited = Math.max(0, ...sentence.sources);
  return { type: "sentence", sentence, sources: sources.filter(({ n }) => n <= cited) };
}

const CONFIDENTIAL = ["public", "internal", "unit"] as const;

const mostConfidential = (hits: readonly SearchHit[]) =>
  CONFIDENTIAL[Math.max(0, ...hits.map(({ passage }) => CONFIDENTIAL.indexOf(passage.visibility)))]!;
