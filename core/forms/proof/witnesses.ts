import type { Day } from "#core/calendar";
import type { Answers } from "../answers.ts";
import type { AllCases, Claim } from "./all-cases.ts";
import { sizeOf } from "./answer-space.ts";
import type { Assignment } from "./decision-diagram.ts";
import { pathOf, type Way, type Wish, wayInto } from "./paths.ts";

/** A whole case, from the first question to the end. */
export interface Witness {
  day: Day;
  answers: Answers;
  /** Id of the exit that it ends in; null where it can be sent. */
  exit: string | null;
}

/** Cases that together show every one of the claims that some case of the day can show; those shown are struck out. */
export function* witnessesOf(cases: AllCases, open: Map<string, Claim>): Generator<Witness> {
  const { diagrams, ended, finished } = cases;
  const wish = takingTurns();
  // What stands last in the form has most before it: its case shows most of the others.
  for (const [key, claim] of [...open].reverse()) {
    if (!open.has(key)) continue;
    const way =
      into(cases, diagrams.and(claim.cases, finished), wish) ??
      into(cases, diagrams.and(claim.cases, ended), wish);
    if (!way) continue;
    for (const [other, { cases: set }] of open) if (diagrams.holds(set, way.values)) open.delete(other);
    const { answers, day } = pathOf(cases, way);
    yield { day, answers, exit: exitOf(cases, way.values) };
  }
}

const into = (cases: AllCases, set: number, wish: Wish): Way | null =>
  wayInto(cases, set, cases.variables, wish);

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
