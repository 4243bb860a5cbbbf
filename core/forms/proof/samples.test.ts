import { expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { compared } from "../expressions.ts";
import { openForm } from "../open-form.ts";
import type { Kind, Node } from "../questions.ts";
import { smallService } from "../small-service.fixture.ts";
import { text } from "../text.ts";
import { proveService } from "./prove-service.ts";

const named = (words: string) => text(words, words, words);
const options = ["a", "b", "c"].map((value) => ({ value, label: named(value) }));

/** Each kind with limits; the compiler names one that is missing. */
const KINDS: { [Name in Kind["kind"]]: Extract<Kind, { kind: Name }> } = {
  text: { kind: "text", longest: 3 },
  "long-text": { kind: "long-text" },
  choice: { kind: "choice", options },
  choices: { kind: "choices", options, atLeast: 2, atMost: 2 },
  "yes-no": { kind: "yes-no" },
  integer: { kind: "integer", from: -5, to: 5 },
  decimal: { kind: "decimal", from: 0.15, to: 2.5, places: 1, unit: named("m") },
  money: { kind: "money", from: -250, to: 199_999 },
  date: { kind: "date", from: { today: -3 }, to: { today: 3 } },
  period: { kind: "period", from: { today: 7 }, to: { today: 70 }, longestDays: 14 },
  pesel: { kind: "pesel" },
  nip: { kind: "nip" },
  regon: { kind: "regon" },
  krs: { kind: "krs" },
  "land-register": { kind: "land-register" },
  "bank-account": { kind: "bank-account" },
  phone: { kind: "phone" },
  email: { kind: "email" },
  ade: { kind: "ade" },
  address: { kind: "address", inCity: true },
  parcel: { kind: "parcel" },
  place: { kind: "place" },
  files: { kind: "files", atMost: 1 },
};

it("answers every kind validly, on either side of what conditions ask", () => {
  const questions = Object.values(KINDS).map(
    (answer): Node => ({ node: "question", id: answer.kind, label: named(answer.kind), answer }),
  );
  const seenWhere: Node[] = [
    compared("integer", "<", -3.5),
    compared("decimal", ">", 0.2),
    compared("decimal", "<=", 0.2),
    compared("money", "<", -100),
    compared("money", ">=", 100_001),
    compared("date", "<", { today: 0 }),
    compared("date", ">", { today: 2 }),
  ].map((when, at) => ({ node: "information", id: `i${at}`, text: named("i"), when }));
  const definition = smallService({
    derived: {},
    pages: [{ id: "p", title: named("p"), nodes: [...questions, ...seenWhere] }],
    fees: [{ ...smallService().fees[0]!, amount: { is: "none" } }],
    examples: [],
  });
  const { faults, witnesses } = proveService(definition);
  expect(faults.map(({ code }) => code)).toEqual(["too-few-examples"]);
  const form = openForm(definition);
  const seen = witnesses.map(({ answers, day }) => evaluate(form, answers, day));
  expect(seen.flatMap(({ wrong }) => wrong)).toEqual([]);
  const shown = seen.flatMap(({ pages }) => pages.flatMap(({ nodes }) => nodes.map(({ node }) => node.id)));
  expect(new Set(shown).size).toBe(questions.length + seenWhere.length);
  const money = seen.map(({ values }) => Number(values.get("money")));
  expect([Math.min(...money) < -100, Math.max(...money) >= 100_001]).toEqual([true, true]);
});
