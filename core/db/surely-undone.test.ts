import { expect, it } from "vitest";
import { surelyUndone } from "./surely-undone.ts";

const withCode = (code: string) => Object.assign(new Error("no"), { code });

it("is told by the refusal of a statement, also where Drizzle wraps it, and by nothing else", () => {
  for (const code of ["22001", "23505", "40001", "40P01", "42501"]) {
    expect(surelyUndone(withCode(code))).toBe(true);
    expect(surelyUndone(new Error("Failed query", { cause: withCode(code) }))).toBe(true);
  }
  for (const code of ["40003", "08006", "57P01", "ECONNRESET"])
    expect(surelyUndone(withCode(code))).toBe(false);
  expect(surelyUndone(new Error("Connection terminated unexpectedly"))).toBe(false);
  expect(surelyUndone("23505")).toBe(false);
});
