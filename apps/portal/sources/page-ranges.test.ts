import { expect, it } from "vitest";
import { pageRanges } from "./page-ranges.ts";

it("joins pages that follow each other and keeps the others apart", () => {
  expect(pageRanges([1, 2, 3, 7, 9, 10])).toBe("1–3, 7, 9–10");
  expect(pageRanges([])).toBe("");
});
