import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import type { Block } from "../types.ts";
import { decodeText } from "./decode-text.ts";
import { blocksOfNodes } from "./html-blocks.ts";
import { attribute, elementsOf, type Node, textOf } from "./html-nodes.ts";
import type { Parsed } from "./parsed.ts";

type Element = DefaultTreeAdapterTypes.Element;

const KEPT_META = /^(?:dc|dcterms)[.:]|^(?:description|author|keywords|date|language)$/;

/** An HTML page: its main content as blocks, its title, language and Dublin Core as metadata. */
export function readHtml(bytes: Uint8Array): Parsed {
  return readHtmlText(decodeHtml(bytes));
}

/** The text of a page: `charset` is what its sender says, before what it says itself. */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  const own = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return decodeText(bytes, knownEncoding(charset) ?? knownEncoding(own));
}

export function readHtmlText(source: string): Parsed {
  const elements = elementsOf(parse(source));
  const root = mainOf(elements);
  return { pages: null, metadata: metadataOf(elements, root), blocks: root ? blocksOfNodes([root]) : [] };
}

/** The blocks of a piece of HTML that stands inside another format. */
export function htmlBlocks(fragment: string): Block[] {
  return blocksOfNodes(parseFragment(fragment).childNodes as Node[]);
}

/** The element that holds a page's main content. */
export function mainOf(elements: Element[]): Element | undefined {
  const articles = elements.filter((element) => element.tagName === "article");
  return (
    elements.find((element) => element.tagName === "main" || attribute(element, "role") === "main") ??
    (articles.length === 1 ? articles[0] : elements.find((element) => element.tagName === "body"))
  );
}

/** What a page's head says of it. */
export function metadataOf(elements: Element[], root: Element | undefined): Record<string, unknown> {
  const metadata: Record<string, unknown> = {};
  const named = (name: string) => elements.find((element) => element.tagName === name);
  for (const element of elements) {
    const key = element.tagName === "meta" ? attribute(element, "name").toLowerCase() : "";
    const content = attribute(element, "content").trim().slice(0, 1_000);
    if (KEPT_META.test(key) && content && !(key in metadata)) metadata[key] = content;
  }
  const html = named("html");
  const language = html ? attribute(html, "lang") : "";
  if (language) metadata.lang = language;
  const heading = root && elementsOf(root).find((element) => element.tagName === "h1");
  const title = (heading && textOf(heading)) || textOf(named("title") ?? null);
  if (title) metadata.title = title.slice(0, 300);
  return metadata;
}

/** The name by which the platform knows an encoding, where it does. */
export function knownEncoding(name: string | undefined): string | undefined {
  try {
    return name && new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
