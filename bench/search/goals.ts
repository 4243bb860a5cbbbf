import { atLeast, atMost, type Goal } from "../goal.ts";
import type { SearchFigures } from "./figures.ts";

const LARGE = 100_000;
const LARGEST = 500_000;

/** What our own search should do; only of sizes that were measured. */
export function searchGoals(figures: readonly SearchFigures[]): Goal[] {
  const ours = (size: number) =>
    figures.find(({ engine, passages }) => engine === "magistrat" && passages === size);
  const large = ours(LARGE);
  const largest = ours(LARGEST);
  const hybrid = figures.find(({ engine, passages }) => engine === "hybrid" && passages === LARGE);
  const byMeaning = hybrid
    ? [
        atMost("95 % wyszukiwań słowami i wektorami przy 100 000, ms", 40, hybrid.p95Ms),
        atLeast("R@10 wektorów wobec dokładnego przeglądu", 0.95, hybrid.recall ?? 0),
      ]
    : [];
  if (!large) return byMeaning;
  const growth = largest ? largest.medianMs / large.medianMs : Number.NaN;
  return [
    ...byMeaning,
    atMost("95 % wyszukiwań przy 100 000, ms", 20, large.p95Ms),
    atLeast("indeksowanie przy 100 000, fragmenty na sekundę", 1000, large.passagesASecond),
    ...(largest
      ? [{ what: "mediana przy 500 000 wobec 100 000, razy", goal: "< 3", value: growth, met: growth < 3 }]
      : []),
  ];
}
