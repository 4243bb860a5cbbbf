import { type AskedNode, sizeOf } from "./answer-space.ts";
import { ALL, type Cases, type Diagrams, NONE } from "./decision-diagram.ts";

interface PossibleAnswers {
  /** Where something is answered, if the node is visible and the answer valid. */
  given: Cases;
  /** Where there is something to answer. */
  answerable: Cases;
  /** Where what the variables say can be answered. */
  valid: Cases;
}

type Asking = Pick<AskedNode, "optional" | "required" | "space" | "visible">;

/** What may be answered to a node whose variables begin with the number `first`. */
export function possibleAnswers(diagrams: Diagrams, asking: Asking, first: number): PossibleAnswers {
  const { optional, required, space, visible } = asking;
  if (space.is === "many") return manyChosen(diagrams, { ...asking, space }, first);
  const size = sizeOf(space);
  if (size === 0 || (space.is === "plain" && space.raw === null))
    return { given: NONE, answerable: NONE, valid: ALL };
  const each = Array.from({ length: size }, () => ALL);
  const offered = space.is === "one" ? space.offers.map((one) => one.offered) : each;
  const empty = (cases: Cases) => (optional ? [cases] : []);
  const able = diagrams.branch(first, [...offered, ...empty(diagrams.not(required))]);
  return {
    given: diagrams.branch(first, [...each, ...empty(NONE)]),
    answerable: diagrams.anyOf(offered),
    valid: able === ALL ? ALL : diagrams.or(diagrams.not(visible), able),
  };
}

function manyChosen(
  diagrams: Diagrams,
  { optional, required, space, visible }: Asking & { space: Extract<AskedNode["space"], { is: "many" }> },
  first: number,
): PossibleAnswers {
  const { atLeast, atMost, offers } = space;
  const offered = offers.map((one) => one.offered);
  const chosen = offered.map((one, at) => diagrams.and(one, diagrams.branch(first + at, [NONE, ALL])));
  const answerable = atMost < atLeast ? NONE : howMany(diagrams, offered, atLeast, Number.POSITIVE_INFINITY);
  if (answerable === NONE) return { given: NONE, answerable, valid: ALL };
  const enough = howMany(diagrams, chosen, atLeast, atMost);
  const given = diagrams.anyOf(chosen);
  const able = optional ? diagrams.or(enough, diagrams.without(diagrams.not(required), given)) : enough;
  const always = !optional && offered.every((one) => one === ALL);
  return {
    given: optional ? given : ALL,
    answerable,
    valid: always ? able : diagrams.or(diagrams.not(visible), able),
  };
}

/** The cases that belong to so many of the sets. */
function howMany(diagrams: Diagrams, sets: readonly Cases[], atLeast: number, atMost: number): Cases {
  const most = Math.min(atMost === Number.POSITIVE_INFINITY ? atLeast : atMost + 1, sets.length + 1);
  // What belongs to exactly so many of those looked at; the last, to so many or more.
  let exactly: Cases[] = [ALL, ...Array.from({ length: most }, () => NONE)];
  for (const set of sets)
    exactly = exactly.map((cases, count) => {
      const stays = count === most ? cases : diagrams.without(cases, set);
      return diagrams.or(stays, count === 0 ? NONE : diagrams.and(exactly[count - 1]!, set));
    });
  return diagrams.anyOf(exactly.filter((_, count) => count >= atLeast && count <= atMost));
}
