import { describe, expect, it } from "vitest";
import type { Answers, Kind, Node, RawAnswer } from "#core/forms";
import { pl } from "#core/i18n";
import {
  attachment,
  declaration,
  formOf,
  IN_CITY,
  KINDS,
  LONG_CHOICE,
  question,
  repeat,
  same,
} from "./fixtures/every-kind.ts";
import { elementsOf, showPage, wordsOf } from "./fixtures/show-page.tsx";

/** An answer of each kind that cannot be right. */
const WRONG: Readonly<Record<string, RawAnswer>> = {
  date: "2026-13-1",
  period: { from: "2026-07-14", to: "2026-07-01" },
  choice: "inna",
  choices: ["o0"],
  address: { street: "", house: "1", flat: "", postcode: "1", town: "T" },
  parcel: { precinct: "P", number: "sto" },
  place: { description: "", lat: "x", lon: "" },
};

const kinds: [name: string, kind: Kind][] = [
  ...Object.entries(KINDS),
  ["long choice", LONG_CHOICE],
  ["address in the city", IN_CITY],
];
const states: { name: string; node: Node; answers: Answers; faults: boolean }[] = kinds.flatMap(
  ([name, kind]) => [
    { name: `${name}, empty`, node: question("a", kind), answers: {}, faults: false },
    { name: `${name}, missing`, node: question("a", kind), answers: {}, faults: true },
    {
      name: `${name}, wrong`,
      node: question("a", kind, { hint: same("Wskazówka.") }),
      answers: { a: WRONG[kind.kind] ?? "\u0001" },
      faults: true,
    },
  ],
);
states.push(
  { name: "declaration", node: declaration("a"), answers: {}, faults: true },
  { name: "attachment", node: attachment("a"), answers: {}, faults: true },
  {
    name: "rows",
    node: repeat("a", [question("x", KINDS.date), question("y", KINDS.parcel)]),
    answers: { a: [{}, {}] },
    faults: true,
  },
  {
    name: "no rows",
    node: repeat("a", [question("x", KINDS.text)], { atLeast: 1 }),
    answers: {},
    faults: true,
  },
);

describe.each(states)("the field of $name", ({ node, answers, faults }) => {
  const html = showPage(formOf([node]), answers, { faults, why: () => <p>Bo tak.</p> });
  const elements = elementsOf(html);
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);

  it("has each id once, and describes and labels only by those", () => {
    expect(ids).toEqual([...new Set(ids)]);
    for (const { attributes } of elements)
      for (const name of ["aria-describedby", "aria-labelledby", "for", "list"])
        for (const id of attributes[name]?.split(" ") ?? []) expect(ids).toContain(id);
  });

  it("has a label for every control", () => {
    const labelled = elements.map(({ attributes }) => attributes.for);
    for (const { tag, attributes } of elements)
      if (["input", "select", "textarea"].includes(tag) && attributes.type !== "hidden")
        expect(labelled).toContain(attributes.id);
  });

  it("says what is wrong only where it was sent, in words that describe a control", () => {
    const errors = elements.filter(({ attributes }) => attributes.class === "mg-field__error");
    expect(errors.length > 0).toBe(faults);
    for (const { attributes } of errors)
      expect(html).toMatch(new RegExp(`aria-describedby="[^"]*${attributes.id}`));
  });
});

const wordsIn = (html: string) => elementsOf(html).map(({ element }) => wordsOf(element))[0] ?? "";

describe("the fields of a page", () => {
  it("show only what the answers make visible, with what was typed", () => {
    const nodes = [
      question("kto", KINDS["yes-no"]),
      question("nip", KINDS.nip, { when: { if: "yes", node: "kto", missing: false } }),
    ];
    expect(showPage(formOf(nodes), { nip: "123" })).not.toContain('name="nip"');
    expect(showPage(formOf(nodes), { kto: "yes", nip: '1"<b>' })).toContain('value="1&quot;&lt;b&gt;"');
  });

  it("say which questions need no answer", () => {
    const free = question("a", KINDS.text, { requiredIf: { if: "given", node: "b" } });
    expect(wordsIn(showPage(formOf([free]), {}))).toContain(pl.ui.field.optional);
  });

  it("have a button for Enter before those that remove a row, and name each row", () => {
    const html = showPage(formOf([repeat("drzewa", [question("x", KINDS.text)])]), { drzewa: [{}, {}] });
    const buttons = elementsOf(html).filter(({ tag }) => tag === "button");
    expect(buttons[0]?.attributes.name).toBeUndefined();
    expect(buttons.slice(1).map(({ attributes }) => [attributes.name, attributes.value])).toEqual([
      ["_remove", "drzewa:0"],
      ["_remove", "drzewa:1"],
      ["_add", "drzewa"],
    ]);
    expect(wordsIn(html)).toMatch(/Drzewo 1.*Drzewo 2/);
  });

  it("ask for why something is asked once, not in every row", () => {
    const form = formOf([repeat("drzewa", [question("x", KINDS.text)])]);
    const why = (id: string) => (id === "x" ? <p>Bo tak.</p> : null);
    expect(showPage(form, { drzewa: [{}, {}] }, { why }).match(/Bo tak/g)).toHaveLength(1);
  });

  it("list the streets of the city once, and only where one is asked", () => {
    const page = (...some: Kind[]) =>
      showPage(formOf(some.map((kind, at) => question(`a${at}`, kind))), {}).match(/<datalist/g);
    expect(page(IN_CITY, IN_CITY)).toHaveLength(1);
    expect(page(KINDS.address)).toBeNull();
  });

  it("offer only the options that the case allows", () => {
    const [open, closed] = [true, false].map((holds) =>
      showPage(
        formOf([
          question("a", {
            kind: "choice",
            options: [
              { value: "x", label: same("X") },
              { value: "y", label: same("Y"), when: holds ? { if: "always" } : { if: "given", node: "z" } },
            ],
          }),
        ]),
        {},
      ),
    );
    expect(open).toContain('value="y"');
    expect(closed).not.toContain('value="y"');
  });

  it("let the browser fill in only what is the person's own", () => {
    expect(showPage(formOf([question("a", KINDS.address)]), {})).not.toContain("postal-code");
    const own = showPage(formOf([question("a", KINDS.address, { autofill: "home" })]), {});
    expect(own).toContain('autocomplete="postal-code"');
  });

  it("keep the paragraphs of an information, and leave exits to the page", () => {
    const html = showPage(
      formOf([
        { node: "information", id: "i", text: same("Raz.\n\nDwa."), kind: "warning" },
        {
          node: "exit",
          id: "e",
          when: { if: "always" },
          title: same("Koniec"),
          text: same("Nie tu"),
          onward: { phone: "112" },
        },
      ]),
      {},
    );
    expect(html).toContain("<p>Raz.</p><p>Dwa.</p>");
    expect(html).not.toContain("Koniec");
  });

  it("give what takes files to whoever keeps files", () => {
    const files = (node: { id: string }) => <b>{node.id}</b>;
    const html = showPage(formOf([attachment("mapa"), question("skan", KINDS.files)]), {}, { files });
    expect(html).toContain("<b>mapa</b>");
    expect(html).toContain("<b>skan</b>");
  });
});
