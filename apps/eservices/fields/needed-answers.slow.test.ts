import { describe, expect, it } from "vitest";
import { city } from "#city";
import { type Answers, type Evaluation, evaluate, type Node, openForm, type Page, yes } from "#core/forms";
import { smallService } from "../../../core/forms/small-service.fixture.ts";
import { formOf, KINDS, question, repeat, TODAY } from "./fixtures/every-kind.ts";
import { neededAnswers } from "./needed-answers.ts";

/** What somebody may do next to the answers of a page: take one away, choose another option. */
function changesOn(page: Page): Answers[] {
  const questions = page.nodes.flatMap((node): readonly Node[] => ("nodes" in node ? node.nodes : [node]));
  return questions.flatMap((node): Answers[] => {
    const other =
      node.node !== "question"
        ? []
        : "options" in node.answer
          ? node.answer.options.map(({ value }) => value)
          : node.answer.kind === "yes-no"
            ? ["yes", "no"]
            : [];
    return ["", ...other].map((answer) => ({ [node.id]: answer }));
  });
}

const onPage = ({ pages }: Evaluation, id: string) => pages.find(({ page }) => page.id === id)?.nodes;

describe("the answers that a page needs", () => {
  it.each(city.services.map((service) => ({ slug: service.slug, service })))(
    "of $slug show the same as all of them, whatever is answered next",
    ({ service }) => {
      const form = openForm(service);
      let compared = 0;
      for (const { answers, day } of service.examples) {
        const { pages } = evaluate(form, answers, day);
        for (const { page } of pages) {
          const needed = neededAnswers(service, pages, page, answers);
          for (const change of [{}, ...changesOn(page)]) {
            const all = onPage(evaluate(form, { ...answers, ...change }, day), page.id);
            expect(onPage(evaluate(form, { ...needed, ...change }, day), page.id)).toEqual(all);
            compared++;
          }
        }
      }
      expect(compared).toBeGreaterThan(service.examples.length);
    },
  );

  it("leave out what the page has nothing to do with, and of another page what is hidden there", () => {
    const service = smallService();
    const form = openForm(service);
    const of = (answers: Answers, id: string) => {
      const { pages } = evaluate(form, answers, TODAY);
      return neededAnswers(service, pages, service.pages.find((one) => one.id === id)!, answers);
    };
    const answers = { kto: "osoba", nip: "5260250274", ile: "3", drzewa: [{ obwod: "90" }] };
    expect(of(answers, "drzewa")).toEqual({ kto: "osoba", ile: "3", drzewa: [{ obwod: "90" }] });
    expect(of({ ...answers, kto: "firma" }, "drzewa").nip).toBeUndefined();
    expect(of(answers, "kto")).toEqual({ kto: "osoba", nip: "5260250274" });
  });

  it("say of the rows of another page only how many there are", () => {
    const first = formOf([repeat("drzewa", [question("gatunek", KINDS.text)])]).definition;
    const second = formOf([
      question("wiele", KINDS.text, { when: { if: "given", node: "drzewa" } }),
    ]).definition;
    const definition = {
      ...first,
      pages: [...first.pages, { ...second.pages[0]!, id: "druga" }],
    };
    const answers = { drzewa: [{ gatunek: "buk" }, { gatunek: "dąb" }] };
    const { pages } = evaluate(openForm(definition), answers, TODAY);
    expect(neededAnswers(definition, pages, definition.pages[1]!, answers)).toEqual({ drzewa: [{}, {}] });
  });

  it("follow what decides whether what decides is asked", () => {
    const first = formOf([
      question("a", KINDS["yes-no"]),
      question("b", KINDS["yes-no"], { when: yes("a", false) }),
      question("c", KINDS["yes-no"]),
    ]).definition;
    const second = formOf([question("d", KINDS.text, { when: yes("b", false) })]).definition;
    const definition = { ...first, pages: [...first.pages, { ...second.pages[0]!, id: "druga" }] };
    const answers = { a: "yes", b: "yes", c: "yes" };
    const { pages } = evaluate(openForm(definition), answers, TODAY);
    expect(neededAnswers(definition, pages, definition.pages[1]!, answers)).toEqual({ a: "yes", b: "yes" });
  });
});
