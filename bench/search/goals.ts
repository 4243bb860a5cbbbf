import type { Goal } from "../goal.ts";
import type { SearchFigures } from "./figures.ts";

const LARGE = 100_000;
const LARGEST = 500_000;

/** What our own search should do; only of sizes that were measured. */
export function searchGoals(figures: readonly SearchFigures[]): Goal[] {
  const ours = (size: number) =>
    figures.find(({ engine, passages }) => engine === "magistrat" && passages === size);
  const large = ours(LARGE);
  const largest = ours(LARGEST);
  if (!large) return [];
  const growth = largest ? largest.medianMs / large.medianMs : Number.NaN;
  return [
    {
      what: "95 % wyszukiwań przy 100 000, ms",
      goal: "≤ 20",
      value: large.p95Ms,
      met: large.p95Ms <= 20,
    },
    {
      what: "indeksowanie przy 100 000, fragmenty na sekundę",
      goal: "≥ 1000",
      value: large.passagesASecond,
      met: large.passagesASecond >= 1000,
    },
    ...(largest
      ? [{ what: "mediana przy 500 000 wobec 100 000, razy", goal: "< 3", value: growth, met: growth < 3 }]
      : []),
  ];
}
