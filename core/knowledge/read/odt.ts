import type { Block } from "../types.ts";
import { odtTable } from "./odt-table.ts";
import { odtText } from "./odt-text.ts";
import { officeMetadata } from "./office-metadata.ts";
import type { Parsed } from "./parsed.ts";
import { ReadFault } from "./read-fault.ts";
import { parseXml, type XmlElement, type XmlNode } from "./xml.ts";

/** An OpenDocument text: headings, paragraphs, lists and tables of its `content.xml`. */
export function readOdt(parts: Map<string, Buffer>): Parsed {
  if (/encryption-data/.test(`${parts.get("META-INF/manifest.xml")}`)) throw new ReadFault("encrypted");
  const root = parseXml(`${parts.get("content.xml")}`).find(
    (node) => node.name === "office:document-content",
  );
  const body = child(child(root, "office:body"), "office:text");
  if (!body) throw new ReadFault("broken");
  return {
    pages: null,
    metadata: officeMetadata(parts.get("meta.xml")),
    blocks: body.children.flatMap(blocksOf),
  };
}

function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => typeof node !== "string" && node.name === name);
}

function blocksOf(node: XmlNode): Block[] {
  if (typeof node === "string") return [];
  switch (node.name) {
    case "text:h": {
      const level = Math.min(6, Math.max(1, Number(node.attributes["text:outline-level"]) || 1));
      return odtText(node) ? [{ kind: "heading", level, text: odtText(node).replaceAll("\n", " ") }] : [];
    }
    case "text:p":
      return odtText(node) ? [{ kind: "paragraph", text: odtText(node) }] : [];
    case "text:list":
      return listOf(node);
    case "table:table": {
      const table = odtTable(node);
      return table ? [table] : node.children.flatMap(blocksOf);
    }
    // Deleted text of tracked changes, comments and forms are no text of the document.
    case "text:tracked-changes":
    case "office:annotation":
    case "office:forms":
      return [];
    default:
      return node.children.flatMap(blocksOf);
  }
}

/** A numbered chapter heading may stand in a list; such a list is its headings. */
function listOf(list: XmlElement): Block[] {
  const inner = list.children.flatMap((item) =>
    typeof item === "string" ? [] : item.children.flatMap(blocksOf),
  );
  if (inner.some((block) => block.kind === "heading" || block.kind === "table")) return inner;
  const items = list.children.flatMap((item) => (typeof item === "string" ? [] : itemTexts(item)));
  return items.length > 0 ? [{ kind: "list", ordered: false, items }] : [];
}

function itemTexts(item: XmlElement): string[] {
  const blocks = item.children.flatMap(blocksOf);
  const own = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text.replaceAll("\n", " ")] : [],
  );
  const nested = blocks.flatMap((block) =>
    block.kind === "list" ? block.items.map((text) => `– ${text}`) : [],
  );
  return [own.join(" "), ...nested].filter(Boolean);
}
