import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What a page holds besides its text. */
const LEFT_OUT = new Set(
  "nav header footer aside script style noscript template form button select input textarea iframe svg math object dialog".split(
    " ",
  ),
);
const ROLES_LEFT_OUT = new Set(["navigation", "banner", "contentinfo", "search", "complementary"]);

export function isElement(node: Node | Parent): node is Element {
  return "tagName" in node;
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? "";
}

/** Whether an element is navigation, decoration or hidden, and not text of the page. */
export function isLeftOut(element: Element): boolean {
  return (
    LEFT_OUT.has(element.tagName) ||
    ROLES_LEFT_OUT.has(attribute(element, "role")) ||
    attribute(element, "aria-hidden") === "true" ||
    element.attrs.some((attr) => attr.name === "hidden")
  );
}

/** All elements below a node in document order, without recursion: pages may be nested without end. */
export function elementsOf(root: Parent): Element[] {
  const found: Element[] = [];
  const open: (Node | Parent)[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node)) found.push(node);
    if ("childNodes" in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]!);
  }
  return found;
}

/** The text inside a node on one line, or with `<br>` as a line break. */
export function textOf(root: Node | null, breaks: "lines" | "spaces" = "spaces"): string {
  const parts: string[] = [];
  const open: (Node | string)[] = root ? [root] : [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === "string") parts.push(node);
    else if ("value" in node) parts.push(node.value.replace(/\s+/g, " "));
    else if (isElement(node)) {
      if (node.tagName === "br") parts.push("\n");
      if (isLeftOut(node)) continue;
      const parted = isBlock(node) ? " " : "";
      open.push(parted);
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]!);
      parts.push(parted);
    }
  }
  const text = parts.join("").replace(/[^\S\n]+/g, " ");
  return text.replace(/ ?\n[ \n]*/g, breaks === "lines" ? "\n" : " ").trim();
}

const INLINE = new Set(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Whether an element parts the text around it. */
export function isBlock(element: Element): boolean {
  return !INLINE.has(element.tagName);
}
