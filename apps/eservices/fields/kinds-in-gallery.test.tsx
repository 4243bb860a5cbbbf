import { describe, expect, it } from "vitest";
import type { Kind, RawAnswer } from "#core/forms";
import { GalleryExamplePage, galleryExamples } from "../../../core/ui/gallery.tsx";
import { formOf, IN_CITY, KINDS, LONG_CHOICE, question } from "./fixtures/every-kind.ts";
import { type Element, elementsOf, showPage } from "./fixtures/show-page.tsx";

const CONTROLS = ["input", "select", "textarea", "fieldset"];

/** What tells one look of a control from another: what it is, its classes, and how it is typed. */
const lookOf = ({ tag, attributes: { class: classes = "", inputmode, type } }: Element) =>
  [tag, type, inputmode, ...classes.split(" ").sort()].filter(Boolean).join(" ");
const looks = (html: string) =>
  elementsOf(html)
    .filter(({ tag, attributes }) => CONTROLS.includes(tag) && attributes.type !== "hidden")
    .map(lookOf);

const shared = { assets: { css: "/zasoby/main.css" }, theme: "light" } as const;
const shown = new Set(
  galleryExamples(shared).flatMap(({ component, name }) =>
    looks(String(<GalleryExamplePage {...shared} component={component} example={name} />)),
  ),
);

const WRONG: Partial<Record<Kind["kind"], RawAnswer>> = {
  choices: ["o0"],
  date: "2026-13-1",
  period: { from: "2026-07-14", to: "x" },
  address: { street: "", house: "1", flat: "", postcode: "1", town: "T" },
  parcel: { precinct: "P", number: "sto" },
  place: { description: "", lat: "x", lon: "" },
};

const kinds: { name: string; kind: Kind }[] = [
  ...Object.entries(KINDS).map(([name, kind]) => ({ name, kind })),
  { name: "a choice of many options", kind: LONG_CHOICE },
  { name: "an address in the city", kind: IN_CITY },
];

describe.each(kinds)("a question of the kind $name", ({ kind }) => {
  it.each([
    ["empty", {}, false],
    ["missing", {}, true],
    ["wrong", { a: WRONG[kind.kind] ?? "\u0001" }, true],
  ] as const)("looks, where it is %s, as the gallery shows, which all can use", (_, answers, faults) => {
    const own = looks(showPage(formOf([question("a", kind)]), answers, { faults }));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((look) => !shown.has(look))).toEqual([]);
  });
});
