import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { effectiveAnswers } from "./effective-answers.ts";
import { evaluate } from "./evaluate.ts";
import { chosen, compared, yes } from "./expressions.ts";
import { openForm } from "./open-form.ts";
import { pruneAnswers } from "./prune-answers.ts";
import { smallService } from "./small-service.fixture.ts";
import { text } from "./text.ts";

const TODAY = "2026-11-28";
const form = openForm(smallService());
const follow = (answers: Answers) => evaluate(form, answers, TODAY);
const idsOf = ({ pages }: ReturnType<typeof follow>) =>
  pages.flatMap(({ nodes }) => nodes.map(({ node }) => node.id));

describe("a form that follows the case", () => {
  it("is the same in whatever order its derived conditions stand, and refuses one that reads itself", () => {
    const { firma } = smallService().derived;
    const after = smallService({ derived: { a: { if: "derived", name: "firma" }, firma: firma! } });
    expect(evaluate(openForm(after), { kto: "firma" }, TODAY).pages).toEqual(follow({ kto: "firma" }).pages);
    const itself = smallService({ derived: { firma: { if: "derived", name: "firma" } } });
    expect(() => openForm(itself)).toThrow("firma");
  });

  it("asks first only what nothing else decides", () => {
    expect(idsOf(follow({}))).toEqual(["kto", "ile", "drzewa", "zgoda"]);
  });

  it("asks for what an answer makes needed, and says what is missing", () => {
    const seen = follow({ kto: "firma", ile: "3", drzewa: [{ obwod: "90" }], zgoda: "yes" });
    expect(idsOf(seen)).toEqual(["kto", "nip", "ile", "drzewa", "tytul", "zgoda"]);
    expect(seen.wrong.map(({ node, fault }) => [node, fault.is])).toEqual([
      ["nip", "required"],
      ["tytul", "required"],
    ]);
    expect(seen.attachments.map(({ id }) => id)).toEqual(["tytul"]);
    expect(seen.complete).toBe(false);
  });

  it("is complete when nothing is wrong, and counts fee and term from the day that counts", () => {
    const seen = follow({
      kto: "osoba",
      ile: "3",
      drzewa: [{ obwod: "90" }, { obwod: "55,5" }],
      zgoda: "yes",
    });
    expect(seen.complete).toBe(true);
    expect(seen.fees.map(({ fee, grosze }) => [fee.id, grosze])).toEqual([["oplata", 5100]]);
    expect(seen.deadline?.ends).toEqual({ nominalEnd: "2026-12-12", effectiveEnd: "2026-12-14" });
  });

  it("keeps a stale answer out of everything", () => {
    const answers = { kto: "osoba", ile: "1", drzewa: [{ obwod: "90" }], zgoda: "yes" };
    const stale = { ...answers, nip: "5260250274", tytul: ["a.pdf"], unknown: "x" };
    expect({ ...follow(stale) }).toEqual({ ...follow(answers) });
  });

  it("ends in an exit, behind which nothing is asked and nothing is due", () => {
    const seen = follow({ kto: "spoldzielnia" });
    expect(seen.exit?.id).toBe("nie-tu");
    expect(idsOf(seen)).toEqual(["kto", "nie-tu"]);
    expect([seen.fees, seen.deadline, seen.attachments, seen.complete]).toEqual([[], null, [], false]);
  });

  it("names the row and the question of a fault in a repeat", () => {
    const seen = follow({ kto: "osoba", ile: "1", drzewa: [{ obwod: "90" }, { obwod: "-1" }], zgoda: "yes" });
    expect(seen.wrong).toEqual([
      {
        page: "drzewa",
        node: "drzewa",
        inRow: { row: 1, question: "obwod" },
        fault: { is: "too-small", from: 1 },
      },
    ]);
  });

  it("takes whatever it is given for answers without an error", () => {
    const strange = { kto: ["osoba"], ile: { a: 1 }, drzewa: "x", zgoda: null, __proto__: { nip: "1" } };
    expect(follow(strange as unknown as Answers).complete).toBe(false);
    expect(idsOf(follow({ kto: "osoba", drzewa: [null, 7, []] } as unknown as Answers))).toContain("drzewa");
  });

  it("takes no answers at all, in any shape, for none", () => {
    for (const none of [null, [], "kto", 7, true])
      expect(follow(none as unknown as Answers)).toEqual(follow({}));
  });

  it("shows no heading over nothing, and no page with such a heading alone", () => {
    const x = { node: "question", id: "x", label: text("X", "X", "X"), answer: { kind: "yes-no" } } as const;
    const y = { ...x, id: "y", when: yes("x", false) };
    const grouped = openForm({
      ...smallService(),
      pages: [
        { id: "a", title: text("A", "A", "A"), nodes: [x] },
        {
          id: "b",
          title: text("B", "B", "B"),
          nodes: [{ node: "group", id: "g", label: text("G", "G", "G"), nodes: [y] }],
        },
      ],
      fees: [],
      deadlines: [],
    });
    const pages = (answers: Answers) => evaluate(grouped, answers, TODAY).pages.map(({ page }) => page.id);
    expect(pages({ x: "no" })).toEqual(["a"]);
    expect(pages({ x: "yes" })).toEqual(["a", "b"]);
  });

  it("names no term while an answer that it depends on is missing", () => {
    const [deadline] = smallService().deadlines;
    const two = openForm({
      ...smallService(),
      deadlines: [{ ...deadline!, is: "none", when: compared("ile", ">", 5) }, deadline!],
    });
    const term = (answers: Answers) => evaluate(two, answers, TODAY).deadline?.deadline.is;
    expect(term({})).toBeUndefined();
    expect(term({ ile: "6" })).toBe("none");
    expect(term({ ile: "5" })).toEqual(deadline?.is);
  });

  it("leaves out what the case does not ask for, and says so", () => {
    const { answers, leftOut } = pruneAnswers(
      form,
      {
        obcy: "x",
        zgoda: "yes",
        tytul: ["a.pdf"],
        nip: "5260250274",
        kto: "osoba",
        ile: "x",
        drzewa: [{ obwod: "9", obce: "x" }, {}],
      },
      TODAY,
    );
    expect(answers).toEqual({ kto: "osoba", ile: "x", drzewa: [{ obwod: "9" }, {}], zgoda: "yes" });
    expect(leftOut.map(({ node }) => node.id)).toEqual(["nip", "tytul"]);
  });

  it("sends values in the order of the form", () => {
    const sent = effectiveAnswers(
      follow({
        zgoda: "yes",
        drzewa: [{ obwod: "90,5" }],
        ile: "007",
        nip: "526-025-02-74",
        kto: "firma",
        obcy: "x",
      }),
    );
    expect(JSON.stringify(sent)).toBe(
      '{"kto":"firma","nip":"5260250274","ile":7,"drzewa":[{"obwod":90.5}],"zgoda":true}',
    );
  });

  it("waits where a condition depends on what is not answered yet", () => {
    const waiting = openForm({
      ...smallService(),
      pages: [
        {
          id: "a",
          title: text("A", "A", "A"),
          nodes: [
            { node: "question", id: "x", label: text("X", "X", "X"), answer: { kind: "yes-no" } },
            {
              node: "information",
              id: "y",
              text: text("Y", "Y", "Y"),
              when: { if: "not", of: yes("x") },
            },
            { node: "information", id: "z", text: text("Z", "Z", "Z"), when: compared("x", "<", 1, true) },
            { node: "information", id: "w", text: text("W", "W", "W"), when: chosen("x", "a", true) },
          ],
        },
      ],
      fees: [],
      deadlines: [],
    });
    const ids = (answers: Answers) => idsOf(evaluate(waiting, answers, TODAY));
    expect(ids({})).toEqual(["x", "z", "w"]);
    expect(ids({ x: "no" })).toContain("y");
    expect(ids({ x: "yes" })).not.toContain("y");
  });
});
