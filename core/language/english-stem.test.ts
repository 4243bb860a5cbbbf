import { describe, expect, it } from "vitest";
import { englishStem } from "./english-stem.ts";

describe("the stem of an English word", () => {
  it.each([
    ["party", "parties"],
    ["copy", "copied"],
    ["tax", "taxes"],
    ["fee", "fees"],
    ["replace", "replacing"],
    ["pay", "paying"],
    ["register", "registered"],
    ["stop", "stopped"],
    ["batch", "batches"],
    ["waste", "wastes"],
    ["child's", "child"],
    ["tyre", "tyres"],
    ["apply", "applied"],
    ["house", "houses"],
  ])("is the same for %s and %s", (one, other) => expect(englishStem(one)).toBe(englishStem(other)));

  it.each([
    ["bus", "bu"],
    ["address", "addres"],
    ["bin", "bing"],
    ["king", "k"],
    ["red", "r"],
    ["fee", "fe"],
    ["tree", "tre"],
    ["need", "ne"],
    ["bed", "bee"],
    ["care", "car"],
    ["rate", "rat"],
    ["card", "car"],
  ])("differs for %s and %s", (one, other) => expect(englishStem(one)).not.toBe(englishStem(other)));
});
