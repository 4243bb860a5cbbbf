import { describe, expect, it } from "vitest";
import { chosen, yes } from "./expressions.ts";
import { smallService } from "./small-service.fixture.ts";
import { text } from "./text.ts";
import { type Dependent, whyAsked } from "./why-asked.ts";

const say = (dependent: Dependent) => {
  switch (dependent.on) {
    case "page":
      return `page ${dependent.page.id}`;
    case "node":
      return `${dependent.node.node} ${dependent.node.id}`;
    case "required":
      return `required ${dependent.node.id}`;
    case "options":
      return `options ${dependent.question.id}`;
    case "fee":
      return `fee ${dependent.fee.id}`;
    case "deadline":
      return "deadline";
  }
};
const why = (node: string, service = smallService()) => whyAsked(service, node).map(say);

describe("why a question is asked", () => {
  it("is told by what reads it, directly or through a derived condition, in the order of the form", () => {
    expect(why("kto")).toEqual(["question nip", "exit nie-tu", "attachment tytul"]);
  });

  it("is told by the fee that is computed from it", () => {
    expect(why("ile")).toEqual(["fee oplata"]);
  });

  it("is empty where nothing in the form depends on it", () => {
    expect(why("zgoda")).toEqual([]);
    expect(why("nie-ma")).toEqual([]);
  });

  it("knows pages, options, exemptions, terms and what follows a term, and parts of amounts", () => {
    const base = smallService();
    const [first, second, third] = base.pages;
    const source = { text: "próba", mark: "?" } as const;
    const service = smallService({
      pages: [
        first!,
        { ...second!, when: chosen("kto", "firma") },
        {
          ...third!,
          nodes: [
            {
              node: "question",
              id: "jak",
              requiredIf: chosen("kto", "firma"),
              label: text("a", "a", "a"),
              answer: {
                kind: "choice",
                options: [{ value: "x", label: text("a", "a", "a"), when: yes("zgoda", false) }],
              },
            },
          ],
        },
      ],
      fees: [
        {
          ...base.fees[0]!,
          exemptions: [{ title: text("a", "a", "a"), when: yes("zgoda", false), source }],
          amount: {
            is: "computed",
            grosze: {
              first: [{ when: chosen("jak", "x"), gives: { rows: "drzewa", of: "obwod" } }],
              otherwise: { begun: { days: "okres" }, each: 30 },
            },
          },
        },
      ],
      deadlines: [
        { when: chosen("jak", "x"), is: "none", text: text("a", "a", "a"), source },
        { is: "without-delay", text: text("a", "a", "a"), source },
      ],
    });
    expect(why("kto", service)).toEqual(["question nip", "exit nie-tu", "page drzewa", "required jak"]);
    expect(why("zgoda", service)).toEqual(["options jak", "fee oplata"]);
    expect(why("jak", service)).toEqual(["fee oplata", "deadline", "deadline"]);
    for (const node of ["drzewa", "obwod", "okres"]) expect(why(node, service)).toEqual(["fee oplata"]);
  });
});
