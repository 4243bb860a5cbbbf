import { describe, expect, it } from "vitest";
import { PRESETS } from "./presets.ts";
import { readModels, WrongModels } from "./read-models.ts";

const OWN = `
models:
  - name: pllum
    preset: pllum-12b-2412
    address: http://10.0.0.5:8000/v1
    model: CYFRAGOVPL/PLLuM-12B-chat
    where: in-house
    mayRead: [public, internal]
    key: { variable: PLLUM_KEY, header: Ocp-Apim-Subscription-Key }
  - name: wektory
    preset: mmlw-retrieval-roberta-large-v2
    address: http://10.0.0.6:8080/v1
    model: sdadas/mmlw-retrieval-roberta-large-v2
    where: in-house
budgets: { task: 1000000 }
`;
const entry = (more: object) =>
  JSON.stringify({
    models: [
      { name: "m", preset: "pllum-12b-2412", address: "http://h/v1", model: "m", where: "EU", ...more },
    ],
  });

describe("the list of models", () => {
  it("takes from a preset what an entry does not say", () => {
    const { budgets, models } = readModels(OWN);
    expect(models.map(({ name, role }) => [name, role])).toEqual([
      ["pllum", "writes"],
      ["wektory", "embeds"],
    ]);
    expect(models[0]).toMatchObject({ contextTokens: 32768, structured: "prompt", systemRole: true });
    expect(models[1]).toMatchObject({ dimension: 1024, queryPrefix: "[query]: ", mayRead: ["public"] });
    expect(budgets).toEqual({ all: null, task: 1000000, unit: null, person: null });
  });

  it.each([
    [entry({ preset: "pllum-nc-2412" }), "CC-BY-NC-4.0"],
    [entry({ model: "CYFRAGOVPL/PLLuM-12B-nc-chat" }), "CC-BY-NC-4.0"],
    [entry({ preset: "gpt" }), "nie ma gotowych ustawień"],
    [entry({ address: "h:8000" }), "address"],
    [entry({ where: "moon" }), "in-house, EU, elsewhere"],
    [entry({ role: "sings" }), "writes"],
    [entry({ secret: "s" }), "nieznane pole: secret"],
    [entry({ contextTokens: 10 }), "co najmniej 256"],
    [entry({ name: "Ąę" }), "małe litery"],
    ["models: 5", "„models”"],
    ["models: [", "YAML"],
    [OWN.replaceAll("wektory", "pllum"), "dwa razy"],
  ])("refuses %s and says what is right", (text, said) => {
    expect(() => readModels(text)).toThrow(WrongModels);
    expect(() => readModels(text)).toThrow(said);
  });

  it("does not repeat a key that stands in the wrong place", () => {
    const fault = (() => {
      try {
        readModels(entry({ key: "sk-very-secret" }));
      } catch (error) {
        return String(error);
      }
    })();
    expect(fault).toContain("key");
    expect(fault).not.toContain("sk-very-secret");
  });

  it("has a licence or says that nobody has seen it, and a source, for every preset", () => {
    for (const { licence, name, source } of PRESETS) {
      expect(licence === null || licence.length > 3, name).toBe(true);
      expect(source.length, name).toBeGreaterThan(3);
    }
    expect(new Set(PRESETS.map(({ name }) => name)).size).toBe(PRESETS.length);
  });
});
