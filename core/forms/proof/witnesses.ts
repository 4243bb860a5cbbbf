import type { Day } from "#core/calendar";
import type { Answers } from "../answers.ts";
import type { AllCases, Claim } from "./all-cases.ts";
import { sizeOf } from "./answer-space.ts";
import { type Assignment, NONE } from "./decision-diagram.ts";
import { filled, pathOf, valuesInto, type Wish } from "./paths.ts";

/** A whole case, from the first question to the end. */
export interface Witness {
  day: Day;
  answers: Answers;
  /** Id of the exit that it ends in; null where it can be sent. */
  exit: string | null;
}

/**
 * Cases that together show each of the claims that some case of the day can show; those shown are struck out. Each case
 * shows as many of them as go together.
 */
export function* witnessesOf(cases: AllCases, open: Map<string, Claim>): Generator<Witness> {
  const { diagrams, ended, finished } = cases;
  const wish = takingTurns();
  const sets = new Map([...open].map(([key, claim]) => [key, cases.possible(claim.cases)]));
  // What stands last in the form has most before it, so it comes first.
  for (const key of [...open.keys()].reverse()) {
    const set = sets.get(key);
    if (set === undefined || set === NONE) continue;
    const needed =
      valuesInto(cases, diagrams.and(set, finished)) ?? valuesInto(cases, diagrams.and(set, ended));
    if (!needed) continue;
    for (const other of [...sets.values()].reverse()) {
      const more = diagrams.cheapest(other, needed, evenly);
      for (const [variable, value] of more ?? []) needed.set(variable, value);
    }
    const way = filled(cases, needed, cases.variables, wish);
    for (const [other, shown] of sets)
      if (diagrams.holds(shown, way.values)) {
        sets.delete(other);
        open.delete(other);
      }
    const { answers, day } = pathOf(cases, way);
    yield { day, answers, exit: exitOf(cases, way.values) };
  }
}

const evenly = () => 1;

function exitOf({ diagrams, exits }: AllCases, values: Assignment): string | null {
  return [...exits].find(([, cases]) => diagrams.holds(cases, values))?.[0] ?? null;
}

/** Where the case leaves an answer open, each value has its turn. */
function takingTurns(): Wish {
  const turns = new Map<number, number>();
  return ({ optional, space, variables }) => {
    const { end, first } = variables;
    const turn = turns.get(first) ?? 0;
    turns.set(first, turn + 1);
    const wishes: Assignment = new Map();
    if (space.is === "many")
      for (let variable = first; variable < end; variable++)
        wishes.set(variable, (variable - first + turn) % (end - first) === 0 ? 1 : 0);
    else wishes.set(first, turn % Math.max(sizeOf(space) + (optional ? 1 : 0), 1));
    return wishes;
  };
}
