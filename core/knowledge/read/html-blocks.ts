import type { Block } from "../types.ts";
import {
  attribute,
  type Element,
  elementsOf,
  isBlock,
  isElement,
  isLeftOut,
  type Node,
  textOf,
} from "./html-nodes.ts";
import { tableOf } from "./html-table.ts";

const DEEPEST = 500;

/** Headings, paragraphs, lists and tables of nodes; text between blocks is a paragraph. */
export function blocksOfNodes(nodes: Node[], depth = 0): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const endLoose = () => {
    const text = tidy(loose.map((node) => looseText(node)).join(""));
    if (text) blocks.push({ kind: "paragraph", text });
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      if ("value" in node) loose.push(node);
    } else if (isLeftOut(node)) {
      endLoose();
      blocks.push(...headingsInside(node));
    } else if (!isBlock(node) && !holdsBlock(node, depth)) {
      loose.push(node);
    } else {
      endLoose();
      for (const block of blocksOfElement(node, depth)) blocks.push(block);
    }
  }
  endLoose();
  return blocks;
}

function blocksOfElement(element: Element, depth: number): Block[] {
  const name = element.tagName;
  if (/^h[1-6]$/.test(name)) return headingOf(element);
  if (name === "table") {
    const table = tableOf(element);
    if (table) return [table];
  }
  if (name === "ul" || name === "ol" || name === "menu") return listOf(element, name === "ol");
  if (name === "dl") return [{ kind: "list", ordered: false, items: definitions(element) }];
  if (name === "pre") return paragraph(rawText(element));
  // Too deep to be meant: what is below is one text.
  if (name === "p" || depth > DEEPEST) return paragraph(textOf(element, "lines"));
  return blocksOfNodes(element.childNodes, depth + 1);
}

function paragraph(text: string): Block[] {
  return text ? [{ kind: "paragraph", text }] : [];
}

function headingOf(element: Element): Block[] {
  const text = textOf(element);
  const anchor =
    attribute(element, "id") ||
    elementsOf(element)
      .map((inner) => attribute(inner, "id"))
      .find(Boolean);
  const level = Number(element.tagName.slice(1));
  return text ? [{ kind: "heading", level, text, ...(anchor ? { anchor } : {}) }] : [];
}

/** A page's header is left out, yet the title of an article often stands in one. */
function headingsInside(element: Element): Block[] {
  if (element.tagName !== "header") return [];
  return elementsOf(element)
    .filter((inner) => /^h[1-6]$/.test(inner.tagName))
    .flatMap(headingOf);
}

function listOf(list: Element, ordered: boolean): Block[] {
  const items = elementsOf(list).filter((element) => element.tagName === "li");
  // A list that holds headings or tables lays out a page.
  const isLayout = elementsOf(list).some((element) => /^(?:h[1-6]|table)$/.test(element.tagName));
  if (isLayout)
    return list.childNodes.flatMap((node) => (isElement(node) ? blocksOfNodes(node.childNodes) : []));
  const texts = items.map((item) => {
    const own = item.childNodes.filter((node) => !isElement(node) || !/^(?:ul|ol|menu)$/.test(node.tagName));
    const text = tidy(
      own.map((node) => (isElement(node) && isBlock(node) ? ` ${textOf(node)} ` : looseText(node))).join(""),
      " ",
    );
    return text && nestedIn(item, list) ? `– ${text}` : text;
  });
  const filled = texts.filter(Boolean);
  if (filled.length === 0) return paragraph(textOf(list));
  return [{ kind: "list", ordered, items: filled }];
}

function nestedIn(item: Element, list: Element): boolean {
  return item.parentNode !== list;
}

/** A term and what it means on one line. */
function definitions(list: Element): string[] {
  const items: string[] = [];
  let term = "";
  for (const element of elementsOf(list)) {
    if (element.tagName === "dt") {
      if (term) items.push(term);
      term = textOf(element);
    } else if (element.tagName === "dd") {
      items.push([term, textOf(element)].filter(Boolean).join(term.endsWith(":") ? " " : ": "));
      term = "";
    }
  }
  return term ? [...items, term] : items;
}

function holdsBlock(element: Element, depth: number): boolean {
  return (
    depth <= DEEPEST &&
    element.childNodes.length > 0 &&
    elementsOf(element).some((inner) => inner !== element && isBlock(inner) && !isLeftOut(inner))
  );
}

function looseText(node: Node): string {
  if ("value" in node) return node.value.replace(/\s+/g, " ");
  if (!isElement(node) || isLeftOut(node)) return "";
  if (node.tagName === "br") return "\n";
  const inner = textOf(node, "lines");
  const raw = node.childNodes.length > 0 ? inner : "";
  const [first, last] = [node.childNodes[0], node.childNodes.at(-1)];
  const before = first && "value" in first && /^\s/.test(first.value) ? " " : "";
  const after = last && "value" in last && /\s$/.test(last.value) ? " " : "";
  return before + raw + after;
}

function rawText(element: Element): string {
  return elementsText(element).trim();
}

function elementsText(element: Element): string {
  const parts: string[] = [];
  const open: Node[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("value" in node) parts.push(node.value);
    if ("childNodes" in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]!);
  }
  return parts.join("");
}

function tidy(text: string, line = "\n"): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, line)
    .trim();
}
