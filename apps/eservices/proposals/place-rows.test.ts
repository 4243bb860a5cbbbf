import { describe, expect, it } from "vitest";
import type { KeptProposal } from "#core/drafts";
import { placeRows } from "./place-rows.ts";

const said = (
  row: number,
  node: string,
  value: string,
  state: KeptProposal["state"] = "open",
): KeptProposal => ({
  node,
  row,
  value,
  quote: value,
  by: "built-in",
  state,
});
const BIRCH = [said(0, "gatunek", "brzoza"), said(0, "obwod", "95")];
const MAPLE = [said(1, "gatunek", "klon"), said(1, "obwod", "120")];
const placed = (...of: Parameters<typeof placeRows>) => Object.fromEntries(placeRows(...of));

describe("the rows that somebody's words tell of", () => {
  it("begin one after another where there is none", () => {
    expect(placed([...BIRCH, ...MAPLE], [])).toEqual({ 0: 0, 1: 1 });
  });

  it("are those that say the same already, wherever they stand, and no row twice", () => {
    const rows = [{ gatunek: "lipa" }, { gatunek: "klon" }];
    expect(placed([...BIRCH, ...MAPLE], rows)).toEqual({ 0: 2, 1: 1 });
    const birches = [...BIRCH, said(1, "gatunek", "brzoza"), said(1, "obwod", "60")];
    expect(placed(birches, [{ gatunek: "brzoza", obwod: "60" }])).toEqual({ 0: 1, 1: 0 });
  });

  it("fill an empty row before a new one begins", () => {
    expect(placed([...BIRCH, ...MAPLE], [{}, { gatunek: "lipa" }])).toEqual({ 0: 0, 1: 2 });
  });

  it("are placed beside what contradicts them only where something agrees", () => {
    expect(placed(BIRCH, [{ gatunek: "brzoza", obwod: "90" }])).toEqual({ 0: 0 });
    expect(placed(BIRCH, [{ gatunek: "lipa", obwod: "90" }])).toEqual({ 0: 1 });
  });

  it("need no place once all was decided on and the row is gone", () => {
    const decided = BIRCH.map((one) => ({ ...one, state: "accepted" as const }));
    expect(placed([...decided, ...MAPLE], [])).toEqual({ 1: 0 });
  });
});
