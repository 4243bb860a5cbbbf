import { addDays, type Day, dayNumber } from "#core/calendar";
import type { ServiceDefinition } from "../definition.ts";
import type { Bound } from "../expressions.ts";
import type { Node, Question } from "../questions.ts";
import { comparisonsIn } from "./comparisons.ts";

/** The last day looked at: the tables of days off hold for ten years more, which is longer than an office may take. */
const LAST = "2089-12-31";

/**
 * The day that the proof begins with, and each later one that is not like the day before: a tariff changes, or a day that
 * counts from today passes one that stands fast. Days after the end of what a tariff covers are not promised.
 */
export function daysThatDiffer(definition: ServiceDefinition, from: Day): Day[] {
  const covers = Object.values(definition.tariffs).map((tariff) => tariff.covers);
  const until = covers.reduce((day, { to }) => (to !== undefined && to < day ? to : day), LAST);
  const days = new Set<Day>();
  for (const { rows } of Object.values(definition.tariffs)) for (const row of rows) days.add(row.from);
  const comparisons = comparisonsIn(definition);
  for (const question of definition.pages.flatMap(({ nodes }) => nodes.flatMap(questionsIn))) {
    const { answer, id } = question;
    if (answer.kind !== "date" && answer.kind !== "period") continue;
    const compared = (comparisons.get(id) ?? []).map(({ bound }) => bound);
    for (const day of passing([answer.from, answer.to, ...compared].filter((bound) => bound !== undefined)))
      days.add(day);
  }
  return [from, ...[...days].filter((day) => day > from && day <= until).sort()];
}

/** The day that the proof begins with where none is said: the first that all tariffs cover and examples tell of. */
export function firstDay({ examples, tariffs }: ServiceDefinition): Day {
  const covered = Object.values(tariffs).map(({ covers }) => covers.from);
  const [told] = examples.map(({ day }) => day).sort();
  return [...covered, ...(told === undefined ? [] : [told])].sort().at(-1) ?? "2026-01-01";
}

/** The days on which a bound that moves with today comes to stand otherwise beside one that does not. */
function passing(bounds: readonly Bound[]): Day[] {
  const fixed = bounds.filter((bound) => typeof bound === "string");
  const moving = bounds.flatMap((bound) => (typeof bound === "object" ? [bound.today] : []));
  return fixed.flatMap((day) =>
    moving.flatMap((offset) =>
      [-1, 0, 1, 2].flatMap((around) => {
        const number = dayNumber(day) - offset + around;
        return number > 0 && number < dayNumber(LAST) ? [addDays("1970-01-01", number)] : [];
      }),
    ),
  );
}

function questionsIn(node: Node): readonly Question[] {
  if (node.node === "question") return [node];
  return "nodes" in node ? node.nodes : [];
}
