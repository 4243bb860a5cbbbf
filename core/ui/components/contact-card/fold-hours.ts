/** Weekday 1 (Monday) to 7 (Sunday), times as `07:30`. */
export interface Hours {
  weekday: number;
  from: string;
  to: string;
}

export interface FoldedHours {
  first: number;
  last: number;
  from: string;
  to: string;
}

/** Days in a row with the same hours become one line: Monday to Friday. */
export function foldHours(hours: readonly Hours[]): FoldedHours[] {
  const folded: FoldedHours[] = [];
  for (const { weekday, from, to } of [...hours].sort((a, b) => a.weekday - b.weekday)) {
    const before = folded.at(-1);
    if (before && before.last === weekday - 1 && before.from === from && before.to === to)
      before.last = weekday;
    else folded.push({ first: weekday, last: weekday, from, to });
  }
  return folded;
}
