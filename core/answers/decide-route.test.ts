import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { decideRoute } from "./decide-route.ts";
import * as cases from "./route.cases.fixture.ts";
import type { Door } from "./types.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

const doors: Door[] = [
  {
    slug: "skarbowy",
    name: "Urząd skarbowy",
    topics: ["PIT", "zwrot podatku dochodowego"],
    explanation: { pl: "a", uk: "b", en: "c" },
    url: null,
  },
  { slug: "zus", name: "ZUS", topics: ["emerytura"], explanation: { pl: "a", uk: "b", en: "c" }, url: null },
];
const kindOf = (text: string) => decideRoute(text, { lemmatizer, doors }).kind;

describe("the route of a question", () => {
  it.each(cases.URGENT)("sends danger to help: %s", (text) => expect(kindOf(text)).toBe("urgent"));
  it.each(cases.NOT_URGENT)("raises no false alarm: %s", (text) => expect(kindOf(text)).toBe("information"));
  it.each(cases.PERSON_ASKED)("hands over to a person: %s", (text) => expect(kindOf(text)).toBe("person"));
  it.each(cases.CASE_ASKED)("knows that it cannot see a case: %s", (text) =>
    expect(kindOf(text)).toBe("my-case"),
  );
  it.each(cases.INFORMATION)("looks for an answer: %s", (text) => expect(kindOf(text)).toBe("information"));
  it.each(cases.TURNED)("is not turned from its task: %s", (text) => expect(kindOf(text)).toBe("screened"));
  it.each(cases.ABUSED)("does not answer abuse: %s", (text) => expect(kindOf(text)).toBe("screened"));
  it.each(cases.CHATTED)("leaves talk outside: %s", (text) => expect(kindOf(text)).toBe("outside"));

  it("names the office that a topic belongs to, by lemmas", () => {
    expect(decideRoute("Kiedy dostanę zwrot podatku dochodowego?", { lemmatizer, doors })).toMatchObject({
      door: { slug: "skarbowy" },
    });
    expect(decideRoute("jak złożyć wniosek o emeryturę", { lemmatizer, doors })).toMatchObject({
      door: { slug: "zus" },
    });
    expect(kindOf("Czy emeryt ma zniżkę na parking?")).toBe("information");
  });

  it("sees a fault and danger beside a question for information", () => {
    expect(decideRoute("dziura w jezdni na ulicy Partyzantów", { lemmatizer, doors })).toMatchObject({
      fault: true,
    });
    expect(decideRoute("procedura niebieskiej karty", { lemmatizer, doors })).toMatchObject({
      nearDanger: true,
    });
  });
});
