export { type AnswerGate, answerGate, type GateLimits } from "./answer-gate.ts";
export { ask } from "./ask.ts";
export { busyAnswer } from "./busy-answer.ts";
export { type AnswerFigures, type EvaluationOptions, evaluateAnswers } from "./evaluate-answers.ts";
export {
  evaluateGolden,
  type GoldenCase,
  type GoldenReport,
  type GoldenTotals,
  readGolden,
} from "./evaluate-golden.ts";
export {
  evaluateGlossary,
  type ForeignQuestion,
  type GlossaryFigures,
  type GlossaryReport,
  readForeignQuestions,
} from "./glossary/evaluate-glossary.ts";
export { type LearntAnswers, learnAnswers } from "./learn-answers.ts";
export { nearestUnit } from "./nearest-unit.ts";
export { type ComposedAnswer, composedAnswer, passageToken } from "./tasks/answer/contract.ts";
export { type DropReason, type Verified, verifyAnswer } from "./tasks/answer/verifier/verify-answer.ts";
export { rephrase } from "./tasks/rephrase/task.ts";
export { routeAmong } from "./tasks/route/task.ts";
export {
  type Answer,
  type AnswerAction,
  type AnswerDeps,
  type AnswerEvent,
  type AnswerSentence,
  type AnswerSource,
  type AnswerStatus,
  type AnswerUnit,
  type AnswerWriter,
  type Door,
  type Question,
  type ServiceDoor,
  STATUSES,
  STEPS,
  type StepName,
} from "./types.ts";
