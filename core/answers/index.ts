export { type AnswerGate, answerGate, type GateLimits } from "./answer-gate.ts";
export { ask } from "./ask.ts";
export { busyAnswer } from "./busy-answer.ts";
export { type AnswerTrial, answerTrial, tryAnswer } from "./comparison/answer-trial.ts";
export { type CallFigures, callFigures } from "./comparison/call-figures.ts";
export { type InjectionFigures, injectionFigures } from "./comparison/injection-figures.ts";
export { harmsIn, type InjectionTrial, injectionTrial, tryInjection } from "./comparison/injection-trial.ts";
export { type Injection, readInjections } from "./comparison/injections.ts";
export {
  type Calibration,
  calibrationOf,
  isTrusted,
  type JudgedFigures,
  judgedFigures,
  judgedOf,
  type LabelledAnswer,
  readLabelled,
} from "./comparison/labelled.ts";
export {
  countsOf,
  type ModelAnswerFigures,
  modelAnswerFigures,
  type Stability,
} from "./comparison/model-answer-figures.ts";
export { callOf, type ModelCall, modelCall } from "./comparison/model-call.ts";
export type { PolishQuality } from "./comparison/polish-quality.ts";
export { type Agreement, apart, type Share, shareOf } from "./comparison/statistics.ts";
export { decideRoute } from "./decide-route.ts";
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
export { polishWords } from "./polish-words.ts";
export { type ComposedAnswer, composedAnswer, passageToken } from "./tasks/answer/contract.ts";
export { ANSWER_TEMPLATE } from "./tasks/answer/prompt.ts";
export { droppedByKind, learnVerifier } from "./tasks/answer/verifier/learn-verifier.ts";
export { rowsOfSet, SENTENCE_SETS, sentenceSet } from "./tasks/answer/verifier/sentence-set.ts";
export { type DropReason, type Verified, verifyAnswer } from "./tasks/answer/verifier/verify-answer.ts";
export { type Judged, judgeAnswer, type Verdict } from "./tasks/judge/task.ts";
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
