const CALENDAR = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" });

/** The calendar day of a moment in the office's time zone, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => CALENDAR.format(moment);
