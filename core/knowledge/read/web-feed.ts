import type { Day } from "../types.ts";
import { htmlBlocks } from "./html.ts";
import { documentOf } from "./parse-file.ts";
import { ReadFault } from "./read-fault.ts";
import { type Feed, type FeedItem, LONGEST_ADDRESS } from "./web-content.ts";
import type { XmlElement, XmlNode } from "./xml.ts";

const MOST_ITEMS = 1_000;
const WARSAW = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" });

/** The items of an RSS (0.9 to 2.0) or Atom feed; one without text is left out. */
export function readFeed(elements: XmlElement[]): Feed {
  const items: FeedItem[] = [];
  for (const entry of entriesOf(elements)) {
    if (items.length >= MOST_ITEMS) break;
    const item = itemOf(entry);
    if (item) items.push(item);
  }
  return { kind: "feed", items };
}

function* entriesOf(elements: XmlElement[]): Generator<XmlElement> {
  for (const element of elements) {
    if (/^(?:item|entry)$/.test(localName(element))) yield element;
    else if (/^(?:rss|feed|rdf|channel)$/.test(localName(element))) yield* entriesOf(childrenOf(element));
  }
}

function itemOf(entry: XmlElement): FeedItem | null {
  const text = (...names: string[]) => {
    for (const name of names) {
      const found = childrenOf(entry).find((child) => child.name.toLowerCase() === name);
      const value = found ? innerText(found).trim() : "";
      if (value) return value;
    }
    return "";
  };
  const title = plain(text("title", "dc:title")).slice(0, 300);
  const body = text("content:encoded", "content", "description", "summary", "dc:description");
  const link = linkOf(entry, text("link"));
  const id = (text("guid", "id") || link || title).slice(0, LONGEST_ADDRESS);
  const blocks = htmlBlocks(body);
  const metadata = title ? { title } : {};
  try {
    const own = blocks.length > 0 ? blocks : htmlBlocks(title);
    const document = documentOf(title, { pages: null, metadata, blocks: own });
    return {
      id,
      link,
      published: dayOf(text("pubdate", "published", "dc:date", "updated", "date")),
      document,
    };
  } catch (error) {
    if (error instanceof ReadFault) return null;
    throw error;
  }
}

/** Atom gives links in attributes, of which the one to the page has no `rel` or `alternate`. */
function linkOf(entry: XmlElement, text: string): string | null {
  const links = childrenOf(entry).filter((child) => localName(child) === "link");
  const alternate = links.find(
    ({ attributes }) => attributes.href && /^(?:alternate)?$/.test(attributes.rel ?? ""),
  );
  const guid = childrenOf(entry).find((child) => localName(child) === "guid");
  const permanent = guid && guid.attributes.isPermaLink !== "false" ? innerText(guid).trim() : "";
  const link = alternate?.attributes.href ?? (text || permanent);
  return /^https?:/i.test(link) && link.length <= LONGEST_ADDRESS ? link : null;
}

function dayOf(text: string): Day | null {
  const time = Date.parse(text);
  const year = new Date(time).getUTCFullYear();
  return year >= 1990 && year < 2100 ? WARSAW.format(time) : null;
}

/** A title may hold markup of its own. */
function plain(text: string): string {
  const texts = htmlBlocks(text).map((block) => ("text" in block ? block.text : ""));
  return texts.filter(Boolean).join(" ").replace(/\s+/g, " ");
}

/** What stands in an element; elements inside (XHTML in Atom) become markup again. */
function innerText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : markup(child))).join("");
}

function markup(node: XmlNode): string {
  if (typeof node === "string") return node.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const name = localName(node);
  return `<${name}>${node.children.map(markup).join("")}</${name}>`;
}

const childrenOf = (element: XmlElement) => element.children.filter((child) => typeof child !== "string");
const localName = ({ name }: XmlElement) => name.replace(/^.*:/, "").toLowerCase();
