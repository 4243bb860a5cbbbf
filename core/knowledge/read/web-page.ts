import { parse } from "parse5";
import { mainOf, metadataOf } from "./html.ts";
import { blocksOfNodes } from "./html-blocks.ts";
import { attribute, type Element, elementsOf } from "./html-nodes.ts";
import { documentOf } from "./parse-file.ts";
import type { Parsed } from "./parsed.ts";
import { ReadFault } from "./read-fault.ts";
import { LONGEST_ADDRESS, MOST_LINKS, type WebPage } from "./web-content.ts";
import { hideSurroundings } from "./web-surroundings.ts";

/** A page of the web: its main content without what surrounds it, its links, and what it says of itself. */
export function readWebPage(source: string): WebPage {
  const elements = elementsOf(parse(source));
  const robots = elements
    .filter(({ tagName }) => tagName === "meta")
    .filter((meta) => /^(?:robots|magistrat)$/i.test(attribute(meta, "name")))
    .map((meta) => attribute(meta, "content").toLowerCase())
    .join(",");
  const nofollow = /\b(?:nofollow|none)\b/.test(robots);
  return {
    kind: "page",
    links: nofollow ? [] : linksOf(elements),
    base: attributeOf(elements, (element) => element.tagName === "base", "href"),
    canonical: attributeOf(elements, isCanonical, "href"),
    noindex: /\b(?:noindex|none)\b/.test(robots),
    nofollow,
    document: documentIn(elements),
  };
}

function documentIn(elements: Element[]) {
  hideSurroundings(elements);
  const main = mainOf(elements);
  const body = elements.find(({ tagName }) => tagName === "body");
  // A main element that scripts would fill is empty here.
  for (const root of new Set([main, body])) {
    if (!root) continue;
    const blocks = blocksOfNodes([root]);
    const parsed: Parsed = { pages: null, metadata: metadataOf(elements, root), blocks };
    try {
      return documentOf("", parsed);
    } catch (error) {
      if (!(error instanceof ReadFault) || error.code !== "empty") throw error;
    }
  }
  return null;
}

function linksOf(elements: Element[]): string[] {
  const links = new Set<string>();
  for (const element of elements) {
    if (!/^(?:a|area|frame|iframe)$/.test(element.tagName)) continue;
    const target = attribute(element, /frame$/.test(element.tagName) ? "src" : "href").trim();
    if (!target || target.startsWith("#") || target.length > LONGEST_ADDRESS) continue;
    if (/\bnofollow\b/i.test(attribute(element, "rel"))) continue;
    links.add(target);
    if (links.size >= MOST_LINKS) break;
  }
  return [...links];
}

const isCanonical = (element: Element) =>
  element.tagName === "link" && /\bcanonical\b/i.test(attribute(element, "rel"));

function attributeOf(elements: Element[], which: (element: Element) => boolean, name: string): string | null {
  const found = elements.find(which);
  const value = found ? attribute(found, name).trim() : "";
  return value && value.length <= LONGEST_ADDRESS ? value : null;
}
