import type {
  Calibration,
  CallFigures,
  InjectionFigures,
  JudgedFigures,
  ModelAnswerFigures,
  Share,
} from "#core/answers";
import type { KnowledgeVersion } from "./knowledge-version.ts";

/** What a task other than answers came to. */
export interface TaskFigures {
  name: string;
  title: string;
  inputs: number;
  /** Results of the model that the verifier let through. */
  valid: Share | null;
  /** Why results of the model were not used. */
  notUsed: Record<string, number>;
  /** What the verifier objected to, in its words. */
  faults: Record<string, number>;
  calls: CallFigures;
}

/** One row of a comparison. */
export interface ComparedModel {
  name: string;
  /** Null for work without a model. */
  settings: { model: string; where: string; structured: string; priced: boolean } | null;
  /** Why it was given up before the end; null where it was not. */
  stopped: string | null;
  answers: ModelAnswerFigures;
  injections: InjectionFigures;
  judged: JudgedFigures | null;
  tasks: TaskFigures[];
}

/** A comparison of models on the office's own questions. */
export interface ComparisonReport {
  measuredOn: string;
  /** The day that questions ask about which name none. */
  asOf: string;
  platform: string;
  office: string;
  sample: boolean;
  questions: { file: string; digest: string; asked: number; of: number; category: string | null };
  knowledge: KnowledgeVersion;
  prompt: string;
  runs: number;
  /** Questions at the same time. */
  atOnce: number;
  judge: { name: string; calibration: Calibration } | null;
  models: ComparedModel[];
}
