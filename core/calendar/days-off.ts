import type { Day } from "./day.ts";

/**
 * The days that the tables are right for. 2018 is the first whole year in which art. 57 KPA has its § 3a and counts
 * Saturdays (Dz.U. 2017 poz. 935, from 1 June 2017). Later days are counted by the law of 2026, none beyond this century.
 */
export const COVERED: Readonly<{ from: Day; until: Day }> = { from: "2018-01-01", until: "2099-12-31" };

/** A statutory day off, or many by one rule. */
export interface DayOff {
  name: Readonly<Record<"pl" | "uk" | "en", string>>;
  on:
    | Readonly<{ month: number; day: number }>
    | Readonly<{ afterEaster: number }>
    | Readonly<{ weekday: number }>
    | Readonly<{ only: Day }>;
  /** First and last day of the rule; null where it is older than the table, or still holds. */
  validFrom: Day | null;
  validTo: Day | null;
  source: string;
  /** `seen` in a public source, or `known` and to be verified by the office's lawyer. */
  confidence: "seen" | "known";
}

const ACT = "ustawa z 18 stycznia 1951 r. o dniach wolnych od pracy (t.j. Dz.U. 2025 poz. 296), art. 1";
const always = { validFrom: null, validTo: null, confidence: "seen" } as const;
const point = (letter: string) => ({ ...always, source: `${ACT} pkt 1 lit. ${letter}` });

/**
 * Statutory days off, those with a name first. Saturday is none. Art. 1a lets the Prime Minister add days in an
 * epidemic; none is known here, and one would be a row with `only`.
 */
export const DAYS_OFF: readonly DayOff[] = [
  {
    name: { pl: "Nowy Rok", uk: "Новий рік", en: "New Year's Day" },
    on: { month: 1, day: 1 },
    ...point("a"),
  },
  {
    name: { pl: "Święto Trzech Króli", uk: "Свято Трьох Королів", en: "Epiphany" },
    on: { month: 1, day: 6 },
    ...point("b"),
  },
  {
    name: { pl: "Wielkanoc", uk: "Великдень (католицький)", en: "Easter Sunday" },
    on: { afterEaster: 0 },
    ...point("c"),
  },
  {
    name: { pl: "Poniedziałek Wielkanocny", uk: "Великодній понеділок (католицький)", en: "Easter Monday" },
    on: { afterEaster: 1 },
    ...point("d"),
  },
  {
    name: { pl: "Święto Państwowe 1 Maja", uk: "Державне свято 1 травня", en: "1 May holiday" },
    on: { month: 5, day: 1 },
    ...point("e"),
  },
  {
    name: {
      pl: "Święto Narodowe Trzeciego Maja",
      uk: "Національне свято Третього травня",
      en: "Constitution Day (3 May)",
    },
    on: { month: 5, day: 3 },
    ...point("f"),
  },
  {
    name: { pl: "Zielone Świątki", uk: "Зелені свята (католицькі)", en: "Whit Sunday" },
    on: { afterEaster: 49 },
    ...point("g"),
  },
  {
    name: { pl: "Boże Ciało", uk: "Свято Божого Тіла", en: "Corpus Christi" },
    on: { afterEaster: 60 },
    ...point("h"),
  },
  {
    name: {
      pl: "Wniebowzięcie Najświętszej Maryi Panny",
      uk: "Внебовзяття Пресвятої Діви Марії",
      en: "Assumption Day",
    },
    on: { month: 8, day: 15 },
    ...point("i"),
  },
  {
    name: { pl: "Wszystkich Świętych", uk: "День усіх святих", en: "All Saints' Day" },
    on: { month: 11, day: 1 },
    ...point("j"),
  },
  {
    name: { pl: "Narodowe Święto Niepodległości", uk: "День незалежності Польщі", en: "Independence Day" },
    on: { month: 11, day: 11 },
    ...point("k"),
  },
  {
    name: {
      pl: "Święto z okazji setnej rocznicy odzyskania niepodległości",
      uk: "Свято сторіччя відновлення незалежності",
      en: "Centenary of independence",
    },
    on: { only: "2018-11-12" },
    ...always,
    source: "ustawa z 7 listopada 2018 r. o święcie z okazji setnej rocznicy odzyskania niepodległości",
  },
  {
    name: { pl: "Wigilia Bożego Narodzenia", uk: "Святвечір (католицький)", en: "Christmas Eve" },
    on: { month: 12, day: 24 },
    ...point("ka"),
    source: `${ACT} pkt 1 lit. ka, dodana ustawą ogłoszoną w Dz.U. 2024 poz. 1965`,
    validFrom: "2025-02-01",
  },
  {
    name: {
      pl: "pierwszy dzień Bożego Narodzenia",
      uk: "Різдво (католицьке), перший день",
      en: "Christmas Day",
    },
    on: { month: 12, day: 25 },
    ...point("l"),
  },
  {
    name: {
      pl: "drugi dzień Bożego Narodzenia",
      uk: "Різдво (католицьке), другий день",
      en: "Second day of Christmas",
    },
    on: { month: 12, day: 26 },
    ...point("m"),
  },
  {
    name: { pl: "niedziela", uk: "неділя", en: "Sunday" },
    on: { weekday: 7 },
    ...always,
    source: `${ACT} pkt 2`,
  },
];
