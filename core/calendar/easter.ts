import { type Day, dayOfNumber, numberOf } from "./day.ts";

/**
 * Easter Sunday of a year of the Gregorian calendar: the Sunday after the first full moon on or after 21 March, the
 * moon being that of the church's tables (bull Inter gravissimas of 1582).
 */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const leapDaysLeftOut = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const golden = year % 19;
  const age = (19 * golden + leapDaysLeftOut - moonCorrection + 15) % 30;
  // Two full moons are a day early, so that none falls after 18 April, nor twice on one day within 19 years.
  const early = age === 29 || (age === 28 && golden > 10) ? 1 : 0;
  const fullMoon = numberOf(year, 3, 21) + age - early;
  const daysSinceSunday = (((fullMoon + 4) % 7) + 7) % 7;
  return dayOfNumber(fullMoon + 7 - daysSinceSunday);
}
