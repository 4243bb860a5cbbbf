import { describe, expect, it } from "vitest";
import { evaluateProposals, type ToldText } from "./evaluate-proposals.ts";
import type { Proposal } from "./propose.ts";
import { rowsForm, smallForm } from "./small-form.fixture.ts";

type Told = Pick<Proposal, "node" | "row" | "value">;

const told: ToldText = {
  service: "probny",
  language: "pl",
  text: "Obwód pnia to 95 cm.",
  truth: [
    { node: "obwod", value: "95", sure: true },
    { node: "telefon", value: "601 234 567", sure: true },
    { node: "pomnik", value: "no", sure: false },
  ],
  never: ["tytul"],
};
const figures = async (proposals: readonly Told[], of: readonly ToldText[] = [told]) =>
  evaluateProposals(
    of,
    () => smallForm,
    async () => proposals,
    "2026-11-28",
  );
const totals = async (...proposals: Told[]) => (await figures(proposals)).totals;

describe("proposals against what a text answers", () => {
  it("are right where they are equal in value, however it is typed", async () => {
    expect(await totals({ node: "telefon", value: "+48 601234567" })).toMatchObject({
      right: 1,
      wrong: 0,
      missed: 1,
      precision: 1,
      recall: 0.5,
    });
  });

  it.each<[string, Told]>([
    ["have another value", { node: "obwod", value: "96" }],
    ["answer what the text does not", { node: "oplata", value: "95" }],
    ["answer what must never be", { node: "tytul", value: "najem" }],
    ["differ from an answer that is not sure", { node: "pomnik", value: "yes" }],
  ])("are wrong where they %s", async (_, proposal) => {
    expect(await totals(proposal)).toMatchObject({ right: 0, wrong: 1, missed: 2, precision: 0 });
  });

  it("count neither way where the answer is not sure", async () => {
    expect(await totals({ node: "pomnik", value: "no" })).toMatchObject({
      right: 0,
      wrong: 0,
      missed: 2,
      precision: null,
      recall: 0,
    });
  });

  it("are alike whatever the case and the diacritics", async () => {
    const truth = [{ node: "imie", value: "Łucja", sure: true }];
    const { totals: alike } = await figures([{ node: "imie", value: "lucja" }], [{ ...told, truth }]);
    expect(alike).toMatchObject({ right: 1, wrong: 0 });
  });

  describe("in rows", () => {
    const rows = [{ gatunek: "lipa", "obwod-5": "95" }, { gatunek: "klon" }];
    const cell = (row: number, node: string, value: string): Told => ({ node, row, value });
    const [lime, girth, maple] = [
      cell(1, "gatunek", "lipa"),
      cell(1, "obwod-5", "95"),
      cell(0, "gatunek", "klon"),
    ];
    const kinds = async (...proposals: Told[]) => {
      const truth = [{ node: "drzewa", value: rows, sure: true }];
      const of = [{ ...told, truth, never: [] }];
      const report = await evaluateProposals(
        of,
        () => rowsForm,
        async () => proposals,
        "2026-11-28",
      );
      return report.kinds.repeat;
    };

    it("are one answer, right where all of them are proposed, in whatever order", async () => {
      expect(await kinds(lime!, girth!, maple!)).toMatchObject({ right: 1, wrong: 0, missed: 0 });
    });

    it("are missed and not wrong where a part is proposed", async () => {
      expect(await kinds(lime!, maple!)).toMatchObject({ right: 0, wrong: 0, missed: 1 });
      expect(await kinds(maple!)).toMatchObject({ right: 0, wrong: 0, missed: 1 });
      expect(await kinds()).toMatchObject({ right: 0, wrong: 0, missed: 1 });
    });

    it("are wrong where one answer, or one row, is another", async () => {
      expect(await kinds(lime!, maple!, cell(0, "obwod-5", "95"))).toMatchObject({ wrong: 1, missed: 1 });
      expect(await kinds(lime!, girth!, maple!, cell(2, "gatunek", "klon"))).toMatchObject({ wrong: 1 });
    });
  });

  it("are told apart by service, language and kind of question", async () => {
    const report = await figures(
      [
        { node: "obwod", value: "95" },
        { node: "tytul", value: "najem" },
      ],
      [told, { ...told, language: "en", service: "inny", truth: [] }],
    );
    expect(report.texts).toBe(2);
    expect(report.totals).toMatchObject({ right: 1, wrong: 3, missed: 1 });
    expect(report.services).toMatchObject({ probny: { right: 1, wrong: 1 }, inny: { right: 0, wrong: 2 } });
    expect(report.languages).toMatchObject({ pl: { right: 1, wrong: 1 }, en: { right: 0, wrong: 2 } });
    expect(report.kinds).toMatchObject({
      integer: { right: 1, wrong: 1 },
      choice: { right: 0, wrong: 2 },
      phone: { missed: 1 },
    });
  });
});
