export type { Answers, RawAnswer, RawRow } from "./answers.ts";
export { tariffRow } from "./compile.ts";
export { defineService } from "./define-service.ts";
export {
  type Deadline,
  type Example,
  type Fee,
  type InformationClause,
  LIFE_EVENTS,
  type LifeEvent,
  type ServiceDefinition,
  type Tariff,
} from "./definition.ts";
export { effectiveAnswers } from "./effective-answers.ts";
export { evaluate } from "./evaluate.ts";
export type { Asked, DeadlineDue, Evaluation, FeeDue, Shown, ShownPage, Wrong } from "./evaluation.ts";
export {
  all,
  always,
  any,
  type Bound,
  type Comparison,
  type Condition,
  chosen,
  compared,
  derived,
  given,
  no,
  not,
  type Quantity,
  yes,
} from "./expressions.ts";
export type { DayPart, Fault } from "./faults.ts";
export { dayOfParts, dayParts } from "./kinds/day.ts";
export { readAnswer } from "./kinds/read-answer.ts";
export type { Reading } from "./kinds/reading.ts";
export { type Form, openForm } from "./open-form.ts";
export { type Proof, proveService, witnesses } from "./proof/prove-service.ts";
export type {
  Path,
  PathStep,
  Place as FaultPlace,
  ServiceFault,
  ServiceFaultCode,
} from "./proof/service-fault.ts";
export type { Witness } from "./proof/witnesses.ts";
export { type LeftOut, type PrunedAnswers, pruneAnswers } from "./prune-answers.ts";
export type {
  Attachment,
  Declaration,
  Exit,
  Group,
  Information,
  Kind,
  KindName,
  Node,
  Option,
  Page,
  Question,
  Repeat,
} from "./questions.ts";
export { type Mark, type Source, type Text, text } from "./text.ts";
export type { Address, Parcel, Period, Place, Row, Value } from "./values.ts";
export { type Dependent, nodesRead, whyAsked } from "./why-asked.ts";
