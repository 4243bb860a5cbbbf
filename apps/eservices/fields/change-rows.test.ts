import { describe, expect, it } from "vitest";
import type { Page } from "#core/forms";
import { changeRows, withLeastRows } from "./change-rows.ts";
import { KINDS, question, repeat, same } from "./fixtures/every-kind.ts";

const page: Page = {
  id: "strona",
  title: same("Strona"),
  nodes: [repeat("drzewa", [question("x", KINDS.text)], { atLeast: 2, atMost: 3 })],
};
const rows = (...some: string[]) => ({ drzewa: some.map((x) => ({ x })) });
const pressed = (name: string, value: string) => new URLSearchParams([[name, value]]);

describe("the buttons of a repeat", () => {
  it("add an empty row, and lead to it", () => {
    expect(changeRows(page, rows("a"), pressed("_add", "drzewa"))).toEqual({
      answers: { drzewa: [{ x: "a" }, {}] },
      focus: "drzewa.1",
    });
    expect(changeRows(page, {}, pressed("_add", "drzewa"))?.answers).toEqual({ drzewa: [{}] });
  });

  it("add none above the most", () => {
    const full = rows("a", "b", "c");
    expect(changeRows(page, full, pressed("_add", "drzewa"))?.answers).toEqual(full);
  });

  it("remove the row that they stand in", () => {
    expect(changeRows(page, rows("a", "b", "c"), pressed("_remove", "drzewa:1"))).toEqual({
      answers: rows("a", "c"),
      focus: "drzewa",
    });
  });

  it("do nothing for a row or a repeat that is not there", () => {
    expect(changeRows(page, rows("a"), pressed("_remove", "drzewa:9"))?.answers).toEqual(rows("a"));
    for (const value of ["inne", "__proto__", ""]) {
      expect(changeRows(page, {}, pressed("_add", value))).toBeNull();
      expect(changeRows(page, {}, pressed("_remove", `${value}:0`))).toBeNull();
    }
    expect(changeRows(page, rows("a"), pressed("_remove", "drzewa:x"))).toBeNull();
    expect(changeRows(page, rows("a"), new URLSearchParams())).toBeNull();
  });
});

it("a page begins with as many rows as are needed at least", () => {
  expect(withLeastRows(page, {}).drzewa).toEqual([{}, {}]);
  expect(withLeastRows(page, rows("a")).drzewa).toEqual([{ x: "a" }, {}]);
  expect(withLeastRows(page, rows("a", "b", "c"))).toEqual(rows("a", "b", "c"));
});
