import { describe, expect, it } from "vitest";
import { evaluate, type RawAnswer } from "#core/forms";
import { formOf, IN_CITY, KINDS, question, TODAY } from "./fixtures/every-kind.ts";
import { wrongParts } from "./wrong-parts.ts";

const right = { street: "A", house: "1", flat: "", postcode: "00-000", town: "T" };
const place = { description: "Tu", lat: "52", lon: "19" };
const all = (end: string) => [`${end}-day`, `${end}-month`, `${end}-year`];

const partsOf = (name: keyof typeof KINDS | "in the city", raw: RawAnswer) => {
  const kind = name === "in the city" ? IN_CITY : KINDS[name];
  const [found] = evaluate(formOf([question("a", kind)]), { a: raw }, TODAY).wrong;
  return found && wrongParts(found.fault, kind, raw);
};

describe("the parts that a fault lies in", () => {
  it.each<[Parameters<typeof partsOf>[0], RawAnswer, readonly string[] | null | undefined]>([
    ["text", "x".repeat(21), null],
    ["date", "2026-13-x", ["day", "month"]],
    ["date", "2000-01-01", null],
    ["period", { from: "2026-07-01", to: "2026-17-01" }, ["to-month"]],
    ["period", { from: "x-07-01", to: "2026-07-01" }, ["from-year"]],
    ["period", { from: "2025-07-01", to: "2026-07-01" }, all("from")],
    ["period", { from: "", to: "2026-07-01" }, all("from")],
    ["period", { from: "2026-07-02", to: "2026-07-01" }, null],
    ["address", {}, ["house", "postcode", "town"]],
    ["in the city", {}, ["street", "house"]],
    ["parcel", {}, ["precinct", "number"]],
    ["place", {}, ["description"]],
    ["address", { ...right, town: "" }, ["town"]],
    ["address", { ...right, postcode: "1" }, ["postcode"]],
    ["address", { ...right, flat: "x".repeat(121) }, ["flat"]],
    ["address", { ...right, street: "A\u0001A" }, ["street"]],
    ["address", { ...right, house: "1\u202e1" }, ["house"]],
    ["parcel", { precinct: "P", number: "sto" }, ["number"]],
    ["place", { ...place, lat: "x" }, ["lat"]],
    ["place", { ...place, lon: "" }, ["lon"]],
    ["place", { ...place, lat: "x", lon: "200" }, ["lat", "lon"]],
    ["place", { ...place, description: "T\u0001u" }, ["description"]],
    ["place", place, undefined],
  ])("of %s %j", (kind, raw, parts) => {
    expect(partsOf(kind, raw)).toEqual(parts);
  });
});
