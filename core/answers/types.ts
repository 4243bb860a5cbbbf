import type { Locale, Messages } from "#core/i18n";
import type { Day, Found, Language, SearchQuery, Sight } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import type { Caller, GuardedModel } from "#core/models";
import type { Unit } from "#core/registers";
import type { WrittenByModel } from "./compose-with-model.ts";

/** How a question ended. A refusal is an answer that helps, not an error. */
export const STATUSES = [
  "answered",
  "partial",
  "unknown",
  "outside",
  "urgent",
  "handoff",
  "screened",
  "busy",
  "failed",
] as const;
export type AnswerStatus = (typeof STATUSES)[number];

/** An institution outside the city hall that residents often take for it. */
export interface Door {
  slug: string;
  name: string;
  /** What people ask it for, in residents' words. */
  topics: readonly string[];
  explanation: Record<Locale, string>;
  url: string | null;
}

/** An e-service that an answer may lead to. */
export interface ServiceDoor {
  slug: string;
  name: string;
  topics: readonly string[];
  url: string;
  /** Whether it is where faults in the city are reported. */
  fault?: boolean;
}

/** A model, and who asks it. */
export interface AnswerWriter extends Pick<Caller, "actor" | "turn" | "unit"> {
  model: GuardedModel;
}

export interface AnswerDeps {
  search(query: SearchQuery): Promise<Found>;
  units: () => Promise<readonly Unit[]>;
  doors: readonly Door[];
  lemmatizer: Lemmatizer;
  /** Texts in the reader's language. */
  messages: Messages;
  services?: readonly ServiceDoor[];
  /** Where a person answers; `/kontakt` unless told. */
  personUrl?: string;
  /** The model that composes answers; none where it is missing or gives null. */
  writer?: () => Promise<AnswerWriter | null>;
  /** The model that makes a follow-up question stand by itself; none where it is missing or gives null. */
  rephraser?: () => Promise<AnswerWriter | null>;
  /** The model that sees where a question belongs; none where it is missing or gives null. */
  router?: () => Promise<AnswerWriter | null>;
  /** Gets what a model wrote and what became of it, for measuring; the reader never sees it. */
  onWritten?: (written: WrittenByModel) => void;
  /** Gets what made a run fail; the reader never sees it. */
  onError?: (error: unknown, step: StepName) => void;
  /** A clock in milliseconds; the process clock unless told. */
  now?: () => number;
}

export interface Question {
  text: string;
  /** The day that the answer has to hold on. */
  asOf: Day;
  language: Locale;
  sight: Sight;
  /** Earlier questions of the conversation, the oldest first, masked. */
  previous: readonly { question: string; status: string }[];
  signal?: AbortSignal;
}

export const STEPS = [
  "screen",
  "understand",
  "route",
  "retrieve",
  "enough",
  "compose",
  "verify",
  "present",
] as const;
export type StepName = (typeof STEPS)[number];

export interface AnswerSentence {
  text: string;
  /** Numbers of the sources that it rests on; none for the office's fixed texts. */
  sources: number[];
  /** Where a sentence is not by who composed the others (`Answer.by`). */
  by?: "built-in" | undefined;
}

export interface AnswerSource {
  n: number;
  title: string;
  url: string;
  /** The span of the source that the answer rests on, word for word. */
  quote: string;
  validFrom: Day | null;
  validTo: Day | null;
  page: number | null;
  sample: boolean;
}

export interface AnswerUnit {
  slug: string;
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  url: string | null;
  sample: boolean;
}

export type ActionKind =
  | "source"
  | "call"
  | "email"
  | "visit"
  | "person"
  | "form"
  | "report"
  | "door"
  | "emergency";

export interface AnswerAction {
  kind: ActionKind;
  label: string;
  url: string;
}

export interface Answer {
  status: AnswerStatus;
  sentences: AnswerSentence[];
  sources: AnswerSource[];
  unit: AnswerUnit | null;
  actions: AnswerAction[];
  by: "built-in" | `model:${string}`;
  /** What the reader has to be told beside the answer, in the reader's language. */
  notices: string[];
  /** The question with personal identifiers masked: the only form that may be stored. */
  maskedQuestion: string;
  steps: { step: StepName; ms: number }[];
}

export type AnswerEvent =
  | { type: "step"; step: StepName; ms: number }
  | { type: "sentence"; sentence: AnswerSentence; sources: AnswerSource[] }
  | { type: "done"; answer: Answer };

export type { Language };
