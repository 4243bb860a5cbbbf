export type { Answers, RawAnswer, RawRow } from "./answers.ts";
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
