import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { GalleryExamplePage, GalleryPage, galleryExamples } from "./gallery.tsx";

const shared = { assets: { css: "/zasoby/main-0123456789.css" }, theme: "dark" as const };

interface Element {
  tag: string;
  attributes: Record<string, string>;
  text: string;
}

const textOf = (node: Tree.Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";

function elementsOf(node: Tree.Node): Element[] {
  const below = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  if (!("tagName" in node)) return below;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, text: textOf(node) }, ...below];
}

const read = (page: unknown) => elementsOf(parse(`<!doctype html>${String(page)}`));

const pages = [
  { name: "gallery", elements: read(<GalleryPage {...shared} />) },
  ...galleryExamples(shared).map(({ component, name }) => ({
    name: `${component}/${name}`,
    elements: read(<GalleryExamplePage {...shared} component={component} example={name} />),
  })),
];

describe.each(pages)("the page $name", ({ elements }) => {
  const ids = elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);

  it("has each id once", () => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("describes and labels only by ids that are there", () => {
    for (const { attributes } of elements)
      for (const name of ["aria-describedby", "aria-labelledby", "for"])
        for (const id of attributes[name]?.split(" ") ?? []) expect(ids).toContain(id);
  });

  it("labels every control", () => {
    const labelled = elements.filter(({ tag }) => tag === "label").map(({ attributes }) => attributes.for);
    const controls = elements.filter(
      ({ tag, attributes }) =>
        ["input", "select", "textarea", "progress"].includes(tag) && attributes.type !== "hidden",
    );
    for (const { attributes } of controls) expect(labelled).toContain(attributes.id);
  });

  it("keeps to a strict content security policy: no inline style, script or handler", () => {
    for (const { tag, attributes, text } of elements) {
      expect(tag).not.toBe("style");
      if (tag === "script") expect(text).toBe("");
      expect(Object.keys(attributes).filter((name) => name === "style" || /^on/.test(name))).toEqual([]);
    }
  });

  it("has one heading of the first level and one main part", () => {
    expect(elements.filter(({ tag }) => tag === "h1")).toHaveLength(1);
    expect(elements.filter(({ tag }) => tag === "main")).toHaveLength(1);
  });

  it("wears the theme that was chosen", () => {
    expect(elements.find(({ tag }) => tag === "html")?.attributes["data-theme"]).toBe("dark");
  });
});

it("names each example once within its component", () => {
  const names = galleryExamples(shared).map(({ component, name }) => `${component}/${name}`);
  expect(names).toEqual([...new Set(names)]);
});

it("shows nothing for an example that does not exist", () => {
  expect(GalleryExamplePage({ ...shared, component: "button", example: "none" })).toBeNull();
});
