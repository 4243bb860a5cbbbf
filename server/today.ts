const CALENDAR = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" });

/** The calendar day in the office's time zone, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return CALENDAR.format(now);
}
