import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answers,
  dayOfParts,
  dayParts,
  type Kind,
  type Node,
  type Page,
  type RawAnswer,
} from "#core/forms";
import {
  declaration,
  formOf,
  IN_CITY,
  KINDS,
  LONG_CHOICE,
  question,
  repeat,
  same,
} from "./fixtures/every-kind.ts";
import { showPage, submitted } from "./fixtures/show-page.tsx";
import { postedAnswers } from "./posted-answers.ts";

type Flat = string | readonly string[] | Readonly<Record<string, string>>;

const words = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    fc.constantFrom('"', "'", "<b>", "</textarea>", "&amp;", "&", " ", "\u00a0", "ł"),
  ),
  maxLength: 12,
});
const lines = fc.array(words, { maxLength: 4 }).map((some) => some.join("\n"));
/** As a date is kept: what its field shows of it is the same again. */
const day = fc
  .record({ day: words, month: words, year: fc.oneof(words, fc.constant("2027")) })
  .map((parts) => dayOfParts(dayParts(dayOfParts(parts))));

function rawOf(kind: Kind): fc.Arbitrary<Flat> {
  switch (kind.kind) {
    case "choice":
      return fc.constantFrom("", ...kind.options.map(({ value }) => value));
    case "choices":
      return fc.subarray(kind.options.map(({ value }) => value));
    case "yes-no":
      return fc.constantFrom("", "yes", "no");
    case "date":
      return day;
    case "period":
      return fc.record({ from: day, to: day });
    case "address":
      return kind.inCity
        ? fc.record({ street: words, house: words, flat: words })
        : fc.record({ street: words, house: words, flat: words, postcode: words, town: words });
    case "parcel":
      return fc.record({ precinct: words, number: words });
    case "place":
      return fc.record({ description: lines, lat: words, lon: words });
    case "long-text":
      return lines;
    case "email":
      return words.map((one) => one.trim());
    case "files":
      return fc.constant("");
    default:
      return words;
  }
}

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/), { minLength: 1, maxLength: 8 });
const kind = fc.constantFrom<Kind>(...Object.values(KINDS), LONG_CHOICE, IN_CITY);

/** A node with answers to what it asks. */
function asked(id: string): fc.Arbitrary<{ node: Node; answers: Answers }> {
  const single = kind.chain((one) =>
    rawOf(one).map((raw) => ({ node: question(id, one) as Node, answers: { [id]: raw } as Answers })),
  );
  const ticked = fc
    .constantFrom("", "yes")
    .map((raw) => ({ node: declaration(id) as Node, answers: { [id]: raw } as Answers }));
  const grouped = single.map(({ node, answers }) => ({
    node: { node: "group", id: `${id}-g`, label: same("G"), nodes: [node] } as Node,
    answers,
  }));
  const rows = fc
    .array(
      kind.filter((one) => one.kind !== "files"),
      { minLength: 1, maxLength: 3 },
    )
    .chain((kinds) => {
      const questions = kinds.map((one, at) => question(`${id}-${at}`, one));
      const row = fc.record(Object.fromEntries(questions.map((one) => [one.id, rawOf(one.answer)])));
      return fc
        .array(row, { maxLength: 4 })
        .map((some) => ({ node: repeat(id, questions) as Node, answers: { [id]: some } as Answers }));
    });
  return fc.oneof({ weight: 4, arbitrary: single }, ticked, grouped, { weight: 2, arbitrary: rows });
}

const pages = ids
  .chain((some) => fc.tuple(...some.map(asked)))
  .map((parts) => ({
    nodes: parts.map(({ node }) => node),
    answers: Object.assign({}, ...parts.map(({ answers }) => answers)) as Answers,
  }));

/** An answer without what is the same as nothing. */
function bare(answer: RawAnswer | Flat): unknown {
  if (Array.isArray(answer)) return answer.map((one) => (typeof one === "string" ? one : bareAll(one)));
  return typeof answer === "string" ? answer : bareAll(answer as Answers);
}

function bareAll(answers: Answers): Record<string, unknown> {
  const isNothing = (one: unknown) =>
    one === "" || (typeof one === "object" && one !== null && Object.keys(one).length === 0);
  return Object.fromEntries(
    Object.entries(answers)
      .map(([id, answer]) => [id, bare(answer)] as const)
      .filter(([, answer]) => !isNothing(answer)),
  );
}

const pageOf = (nodes: readonly Node[]) => ({ id: "strona", title: same("Strona"), nodes }) satisfies Page;

describe("answers that a page sent", () => {
  it("are those that it was shown with, whatever it asks and whatever was typed", () => {
    fc.assert(
      fc.property(pages, ({ nodes, answers }) => {
        const html = showPage(formOf(nodes), answers);
        expect(bareAll(postedAnswers(pageOf(nodes), submitted(html)))).toEqual(bareAll(answers));
      }),
      { numRuns: 150 },
    );
  });

  it("are the same whether the page said that something was wrong or not", () => {
    fc.assert(
      fc.property(pages, ({ nodes, answers }) => {
        const form = formOf(nodes);
        const [calm, wrong] = [false, true].map((faults) => submitted(showPage(form, answers, { faults })));
        expect(String(wrong)).toBe(String(calm));
      }),
      { numRuns: 50 },
    );
  });

  it("are the same where the page holds what is hidden too, ready for the island", () => {
    fc.assert(
      fc.property(pages, ({ nodes, answers }) => {
        const never: Node = question("nigdy", KINDS.text, { when: { if: "given", node: "niema" } });
        const form = formOf([never, ...nodes]);
        const page = form.definition.pages[0]!;
        const live = showPage(form, answers, { page });
        expect(live).toContain('<template data-node="nigdy">');
        expect(String(submitted(live))).toBe(String(submitted(showPage(form, answers))));
      }),
      { numRuns: 50 },
    );
  });

  const nodes = [
    question("kto", KINDS.choice),
    question("co", KINDS.choices, { when: { if: "chosen", node: "kto", values: ["o1"] } }),
    declaration("zgoda"),
    repeat("drzewa", [
      question("chore", KINDS["yes-no"]),
      question("uwagi", KINDS.text, { when: { if: "yes", node: "chore", missing: false } }),
    ]),
  ];
  const page = pageOf(nodes);
  const resent = (answers: Answers, change: (form: URLSearchParams) => void = () => {}) => {
    const form = submitted(showPage(formOf(nodes), answers));
    change(form);
    return postedAnswers(page, form, answers);
  };

  it("say that a shown question was left empty, and leave hidden ones as they were kept", () => {
    const kept = { kto: "o0", co: ["o1", "o2"], zgoda: "yes", drzewa: [{ chore: "no", uwagi: "Dziupla" }] };
    const posted = resent(kept, (form) => {
      form.delete("zgoda");
      form.delete("drzewa[0].chore");
    });
    expect(posted).toEqual({ kto: "o0", zgoda: "", drzewa: [{ chore: "", uwagi: "Dziupla" }] });
    expect({ ...kept, ...posted }.co).toEqual(["o1", "o2"]);
  });

  it("have no rows where the last one is gone", () => {
    expect(resent({ drzewa: [] }).drzewa).toEqual([]);
    expect(postedAnswers(page, new URLSearchParams()).drzewa).toBeUndefined();
  });

  it("never hold what this page does not ask", () => {
    const foreign = [
      "__proto__",
      "constructor",
      "nip",
      "drzewa",
      "drzewa[0].nip",
      "drzewa[0].__proto__",
      "fee",
    ];
    const form = new URLSearchParams(foreign.map((name) => [name, "x"]));
    for (const name of [...foreign, "drzewa[0]", "zgoda"]) form.append("_asked", name);
    const posted = postedAnswers(page, form);
    expect(posted).toEqual({ zgoda: "", drzewa: [{}] });
    expect(Object.getPrototypeOf(posted)).toBe(Object.prototype);
  });

  it("are no more than the page can ask, however much is sent", () => {
    const form = new URLSearchParams();
    form.append("_asked", "drzewa");
    for (let row = 0; row < 5_000; row++) form.append("_asked", `drzewa[${row}]`);
    for (let at = 0; at < 5_000; at++) form.append("co", `o${at}`);
    const posted = postedAnswers(page, form);
    expect(posted.drzewa).toHaveLength(4);
    expect(posted.co).toHaveLength(4);
  });

  it("take no file for a text", () => {
    const form = new FormData();
    form.append("kto", new File(["x"], "o1"));
    expect(postedAnswers(page, form)).toEqual({});
  });
});
