import { describe, expect, it } from "vitest";
import { compileCondition, compileQuantity, type Names, type State, wholeGrosze } from "./compile.ts";
import {
  all,
  always,
  any,
  type Condition,
  chosen,
  compared,
  derived,
  given,
  no,
  not,
  type Quantity,
  yes,
} from "./expressions.ts";
import { text } from "./text.ts";
import type { Row, Value } from "./values.ts";

const SOURCE = { text: "próba", mark: "?" } as const;
const names: Names = {
  derived: (name: string) => (name === "starszy" ? ({ values }: State) => values.get("wiek") === 70 : null),
  repeats: new Set(["drzewa"]),
  tariffs: {
    stawka: {
      title: text("Stawka", "Ставка", "Rate"),
      unit: "grosze",
      covers: { from: "2026-01-01" },
      rows: [
        { from: "2026-01-01", to: "2026-06-30", value: 1700, source: SOURCE },
        { from: "2026-07-01", value: 1800, source: SOURCE },
      ],
    },
  },
};

const VALUES: Record<string, Value> = {
  wiek: 70,
  dzien: "2026-11-30",
  okres: { from: "2026-11-28", to: "2026-12-02" },
  tak: true,
  nie: false,
  kto: "firma",
  czego: ["a", "b"],
  cena: 0.1,
};
const ROWS: readonly Row[] = [{ obwod: 90 }, { obwod: 55.5, constructor: 1 }, {}];

const state = (row: Record<string, Value> | null = null, today = "2026-11-28"): State => ({
  values: new Map(Object.entries(VALUES)),
  rows: new Map([["drzewa", ROWS]]),
  row: row && new Map(Object.entries(row)),
  today,
});
const holds = (condition: Condition, row: Record<string, Value> | null = null) =>
  compileCondition(condition, names)(state(row));
const measured = (quantity: Quantity, today?: string) => compileQuantity(quantity, names)(state(null, today));

describe("a condition", () => {
  const WAITS = yes("brak");
  it.each<[boolean | undefined, Condition]>([
    [true, always],
    [true, yes("tak")],
    [false, yes("nie")],
    [true, no("nie")],
    [undefined, WAITS],
    [true, yes("brak", true)],
    [true, no("brak", true)],
    [true, given("tak")],
    [true, given("drzewa")],
    [false, given("brak")],
    [true, chosen("kto", ["osoba", "firma"])],
    [false, chosen("kto", "osoba")],
    [true, chosen("czego", ["b", "c"])],
    [false, chosen("czego", "c")],
    [undefined, chosen("brak", "c")],
    [true, compared("wiek", ">=", 70)],
    [false, compared("wiek", ">", 70)],
    [true, compared("wiek", "<=", 70)],
    [false, compared("wiek", "<", 70)],
    [true, compared("drzewa", ">=", 3)],
    [true, compared("dzien", "<=", { today: 2 })],
    [false, compared("dzien", "<=", { today: 1 })],
    [true, compared("dzien", ">", "2026-11-29")],
    [undefined, compared("brak", ">", 1)],
    [false, compared("brak", ">", 1, false)],
    [true, derived("starszy")],
    [true, all()],
    [false, any()],
    [false, all(WAITS, yes("nie"))],
    [undefined, all(WAITS, yes("tak"))],
    [true, any(WAITS, yes("tak"))],
    [undefined, any(WAITS, yes("nie"))],
    [undefined, not(WAITS)],
    [false, not(yes("tak"))],
  ])("is %s for %o", (expected, condition) => {
    expect(holds(condition)).toBe(expected);
  });

  it("reads the same row before anything else, and what stands before the rows", () => {
    expect(holds(yes("suche"), { suche: true })).toBe(true);
    expect(holds(yes("tak"), { suche: true })).toBe(true);
    expect(holds(yes("suche"))).toBeUndefined();
  });

  it("names a derived condition that is not there", () => {
    expect(() => holds(derived("toString"))).toThrow("toString");
  });
});

describe("a quantity", () => {
  it.each<[number | undefined, Quantity]>([
    [3, { number: 3 }],
    [70, { answer: "wiek" }],
    [undefined, { answer: "brak" }],
    [4, { answer: "brak", missing: 4 }],
    [3, { answer: "drzewa" }],
    [2, { chosen: "czego" }],
    [0, { chosen: "brak" }],
    [145.5, { rows: "drzewa", of: "obwod" }],
    [1, { rows: "drzewa", of: "constructor" }],
    [0, { rows: "brak", of: "obwod" }],
    [5, { days: "okres" }],
    [1, { days: "brak", missing: 1 }],
    [1800, { tariff: "stawka" }],
    [72, { sum: [{ answer: "wiek" }, { number: 2 }] }],
    [undefined, { sum: [{ answer: "wiek" }, { answer: "brak" }] }],
    [140, { product: [{ answer: "wiek" }, { number: 2 }] }],
    [68, { difference: [{ answer: "wiek" }, { number: 2 }] }],
    [2, { least: [{ answer: "wiek" }, { number: 2 }] }],
    [70, { most: [{ answer: "wiek" }, { number: 2 }] }],
    [3, { begun: { answer: "wiek" }, each: 30 }],
    [2, { begun: { number: 60 }, each: 30 }],
    // 0.1 × 3 is a little more than 0.3 in binary.
    [3, { begun: { product: [{ answer: "cena" }, { number: 3 }] }, each: 0.1 }],
    [
      7,
      {
        first: [
          { when: yes("nie"), gives: { number: 1 } },
          { when: yes("tak"), gives: { number: 7 } },
        ],
        otherwise: { number: 9 },
      },
    ],
    [9, { first: [{ when: yes("nie"), gives: { number: 1 } }], otherwise: { number: 9 } }],
    [undefined, { first: [{ when: yes("brak"), gives: { number: 1 } }], otherwise: { number: 9 } }],
  ])("is %s for %o", (expected, quantity) => {
    expect(measured(quantity)).toBe(expected);
  });

  it("follows the day that counts", () => {
    expect(measured({ tariff: "stawka" }, "2026-06-30")).toBe(1700);
    expect(measured({ tariff: "stawka" }, "2026-07-01")).toBe(1800);
    expect(measured({ tariff: "stawka" }, "2025-12-31")).toBeUndefined();
  });

  it("names a tariff that is not there", () => {
    expect(() => measured({ tariff: "constructor" })).toThrow("constructor");
  });
});

describe("grosze", () => {
  it("are whole, half a one rounded up, and never minus nothing", () => {
    expect([100.5, 1.005 * 100, 100.49999999999999, 100.4, 0].map(wholeGrosze)).toEqual([
      101, 101, 101, 100, 0,
    ]);
    expect(Object.is(wholeGrosze(-0.2), 0)).toBe(true);
  });
});
