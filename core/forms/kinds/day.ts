import { addDays, dayNumber, isRealDay } from "#core/calendar";
import type { Bound } from "../expressions.ts";
import type { DayPart } from "../faults.ts";
import { faulty, part, type Reading, typed } from "./reading.ts";

interface Limits {
  from?: Bound;
  to?: Bound;
}

/** The three parts of a date, sign for sign as typed: of `"2026-13-x"` the day is `x`. */
export function dayParts(raw: unknown): Record<DayPart, string> {
  const [year = "", month = "", day = ""] = typeof raw === "string" ? raw.split("-", 3) : [];
  return { day: day.trim(), month: month.trim(), year: year.trim() };
}

/** The raw answer of a date in three parts. Hyphens typed in a part go. */
export function dayOfParts({ day, month, year }: Record<DayPart, string>): string {
  const parts = [year, month, day].map((one) => one.replaceAll("-", "").trim());
  if (parts.every((one) => one === "")) return "";
  const whole = (one: string) => (/^\d$/.test(one) ? `0${one}` : one);
  return `${parts[0]}-${whole(parts[1]!)}-${whole(parts[2]!)}`;
}

/** The day that a bound means where `today` is the day that counts. */
export function boundDay(bound: Bound, today: string): string {
  return typeof bound === "object" ? addDays(today, bound.today) : String(bound);
}

/** A date between its bounds. */
export function readDate(raw: unknown, { from, to }: Limits, today: string): Reading {
  const text = typed(raw);
  if (text === "" || text === "--") return null;
  if (!isRealDay(text)) return faulty({ is: "not-a-day", wrong: wrongParts(text) });
  if (from !== undefined && text < boundDay(from, today))
    return faulty({ is: "too-early", from: boundDay(from, today) });
  if (to !== undefined && text > boundDay(to, today))
    return faulty({ is: "too-late", to: boundDay(to, today) });
  return { value: text };
}

/** Two days, the first not after the second, between the bounds and not too far apart. */
export function readPeriod(raw: unknown, limits: Limits & { longestDays?: number }, today: string): Reading {
  const first = readDate(part(raw, "from"), limits, today);
  const last = readDate(part(raw, "to"), limits, today);
  if (first === null && last === null) return null;
  if (first === null) return faulty({ is: "period-without", end: "from" });
  if (last === null) return faulty({ is: "period-without", end: "to" });
  if ("fault" in first) return first;
  if ("fault" in last) return last;
  const [from, to] = [String(first.value), String(last.value)];
  if (from > to) return faulty({ is: "period-reversed" });
  const { longestDays } = limits;
  if (longestDays !== undefined && dayNumber(to) - dayNumber(from) + 1 > longestDays)
    return faulty({ is: "period-too-long", longestDays });
  return { value: { from, to } };
}

function wrongParts(text: string): DayPart[] {
  const { day, month, year } = dayParts(text);
  const inside = (one: string, most: number) =>
    /^\d{1,2}$/.test(one) && Number(one) >= 1 && Number(one) <= most;
  const wrong: DayPart[] = [];
  if (!inside(day, 31)) wrong.push("day");
  if (!inside(month, 12)) wrong.push("month");
  if (!/^\d{4}$/.test(year)) wrong.push("year");
  // 31 April has three good parts; the day is the one to look at again.
  return wrong.length > 0 ? wrong : ["day"];
}
