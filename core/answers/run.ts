import type { Day, Language, SearchHit } from "#core/knowledge";
import type { Judgement } from "./enough/judge.ts";
import type { ComposedAnswer } from "./tasks/answer/contract.ts";
import type { SupportedSentence } from "./tasks/answer/verifier/verify-answer.ts";
import type { Reading } from "./terms/reading.ts";
import type {
  Answer,
  AnswerAction,
  AnswerDeps,
  AnswerEvent,
  AnswerStatus,
  Door,
  Question,
  StepName,
} from "./types.ts";

/** What the steps know so far about one question; each step fills in its part. */
export interface Run {
  question: Question;
  /** The question to answer: cleaned, masked and, in a conversation, made self-contained. */
  text: string;
  /** The question as it may be stored. */
  masked: string;
  /** The day that the question itself names; null where it asks about the day it was asked for. */
  day: Day | null;
  /** The language that the question is in. */
  language: Language;
  /** The question in Polish words as far as they are known. */
  asked: string;
  /** What is searched for: those words and what documents write in their place. */
  searched: string;
  /** The other institution whose matter the question seems to be. */
  door: Door | null;
  /** What the search found. */
  found: SearchHit[];
  /** What may answer, the likeliest first; sentences are cited by their place here. */
  hits: SearchHit[];
  reading: Reading | null;
  judgement: Judgement | null;
  composed: ComposedAnswer | null;
  /** Who composed it; a model's name where it said something that was kept. */
  by: Answer["by"];
  /** Whether it is known not to be the whole answer. */
  partial: boolean;
  /** Whether the answer is two passages that give different values for what was asked. */
  disagrees: boolean;
  supported: SupportedSentence[];
  dropped: number;
  actions: AnswerAction[];
  notices: string[];
}

/** An end before the last step. */
export interface Ending {
  status: AnswerStatus;
  sentences: string[];
  unit?: Answer["unit"];
  actions?: AnswerAction[];
  notices?: string[];
}

/** A step gives what it adds to the run, or ends it: with the office's fixed texts or with a whole answer. */
export type Outcome =
  | { kind: "goOn"; run: Run }
  | { kind: "end"; run: Run; ending: Ending }
  | {
      kind: "answer";
      answer: Pick<Answer, "status" | "sentences" | "sources" | "unit" | "actions" | "notices">;
    };

type SentenceEvent = Extract<AnswerEvent, { type: "sentence" }>;

export interface Step {
  name: StepName;
  take(deps: AnswerDeps, run: Run): Outcome | Promise<Outcome>;
}

/** A step that tells of sentences before the answer is whole. */
export interface TellingStep {
  name: StepName;
  take(deps: AnswerDeps, run: Run): AsyncGenerator<SentenceEvent, Outcome>;
}

export const goOn = (run: Run, added: Partial<Run> = {}): Outcome => ({
  kind: "goOn",
  run: { ...run, ...added },
});
export const end = (run: Run, ending: Ending): Outcome => ({ kind: "end", run, ending });

/** A run before its first step. */
export function newRun(question: Question): Run {
  return {
    question,
    text: "",
    masked: "",
    day: null,
    language: "pl",
    asked: "",
    searched: "",
    door: null,
    found: [],
    hits: [],
    reading: null,
    judgement: null,
    composed: null,
    by: "built-in",
    partial: false,
    disagrees: false,
    supported: [],
    dropped: 0,
    actions: [],
    notices: [],
  };
}
