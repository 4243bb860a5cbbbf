import { textTable } from "#server/terminal";

/** A figure beside what it should be. */
export interface Goal {
  what: string;
  goal: string;
  value: number;
  met: boolean;
}

/** A figure that should not be above a limit. */
export const atMost = (what: string, limit: number, value: number): Goal => ({
  what,
  goal: `≤ ${limit}`,
  value,
  met: value <= limit,
});

/** A figure that should not be below a limit. */
export const atLeast = (what: string, limit: number, value: number): Goal => ({
  what,
  goal: `≥ ${limit}`,
  value,
  met: value >= limit,
});

/** Goals with their values, for a person. */
export function goalTable(goals: readonly Goal[]): string {
  return textTable(
    ["cel", "ma być", "jest", ""],
    goals.map(({ what, goal, value, met }) => [
      what,
      goal,
      Number(value.toFixed(value < 100 ? 1 : 0)),
      met ? "tak" : "NIE",
    ]),
  );
}
