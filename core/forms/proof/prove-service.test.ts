import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { openForm } from "../open-form.ts";
import { proveService } from "./prove-service.ts";
import { soundService } from "./sound-service.fixture.ts";

describe("a sound service", () => {
  it("passes", () => {
    const { faults, warnings, days } = proveService(soundService());
    expect([faults, warnings, days]).toEqual([[], [], ["2026-11-28"]]);
  });

  it("is shown whole by its witnesses", () => {
    const definition = soundService();
    const form = openForm(definition);
    const { witnesses } = proveService(definition);
    const seen = witnesses.map(({ answers, day }) => evaluate(form, answers, day));
    expect(seen.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(new Set(seen.flatMap(({ values }) => values.get("kto")))).toEqual(
      new Set(["osoba", "firma", "spoldzielnia"]),
    );
    expect(seen.filter(({ exit }) => exit !== null)).toHaveLength(1);
    expect(witnesses.length).toBeLessThanOrEqual(5);
  });
});
