import { isRealDay } from "#core/calendar";
import type { Day } from "#core/knowledge";
import type { DateParts } from "#core/ui";

/** A sent question as it can be asked; `day` is null for today, `dayParts` is what was typed. */
export interface SentQuestion {
  text: string;
  day: Day | null;
  dayParts: DateParts | undefined;
  /** The day is not one that exists. */
  wrongDay: boolean;
  /** Why it cannot be asked as it is. */
  fault: "empty" | "tooLong" | null;
  /** The browser keeps no cookies: the answer has to be shown at once. */
  here: boolean;
}

/** The most characters of a question; more are for a person, or for several questions. */
export const LONGEST_QUESTION = 500;

/** Reads the question form. The day comes in three fields, or in one as `YYYY-MM-DD`. */
export function readQuestion(form: Record<string, string>): SentQuestion {
  const typed = {
    day: form["dzien-day"] ?? "",
    month: form["dzien-month"] ?? "",
    year: form["dzien-year"] ?? "",
  };
  const parts = Object.values(typed).some((part) => part.trim()) ? typed : undefined;
  const written = parts ? isoDay(parts) : (form.dzien ?? "").trim();
  const day = written === "" ? null : written;
  const wrongDay = day !== null && !isRealDay(day);
  const text = form.pytanie ?? "";
  return {
    text,
    fault: faultOf(text),
    day,
    dayParts: parts ?? partsOf(day),
    wrongDay,
    here: "wprost" in form,
  };
}

function faultOf(text: string): SentQuestion["fault"] {
  const { length } = text.trim().replace(/\s+/g, " ");
  if (length === 0) return "empty";
  return length > LONGEST_QUESTION ? "tooLong" : null;
}

function isoDay({ day, month, year }: DateParts): string {
  return `${year.trim()}-${month.trim().padStart(2, "0")}-${day.trim().padStart(2, "0")}`;
}

function partsOf(day: string | null): DateParts | undefined {
  const [year, month, date] = day?.split("-") ?? [];
  return year && month && date ? { day: date, month, year } : undefined;
}
