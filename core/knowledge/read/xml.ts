import { XMLParser } from "fast-xml-parser";

/** An element of XML, or a text. */
export type XmlNode = XmlElement | string;
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

type Raw = Record<string, unknown>;

// Entities are decoded here: the parser's own decoding stops at a thousand, which a long text has.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: "#cdata",
  maxNestedTags: 500,
});

/** The elements of an XML text in order, with their namespaces' prefixes. */
export function parseXml(source: string): XmlElement[] {
  const nodes = (parser.parse(source) as Raw[]).map(nodeOf);
  return nodes.filter((node) => typeof node !== "string");
}

function nodeOf(raw: Raw): XmlNode {
  const name = Object.keys(raw).find((key) => key !== ":@") ?? "";
  if (name === "#text") return decodeEntities(String(raw[name]));
  // Nothing in CDATA is an entity.
  if (name === "#cdata") return (raw[name] as Raw[]).map((text) => String(text["#text"])).join("");
  const attributes = Object.entries((raw[":@"] as Raw | undefined) ?? {}).map(([key, value]) => [
    key,
    decodeEntities(`${value}`),
  ]);
  return {
    name,
    attributes: Object.fromEntries(attributes),
    children: ((raw[name] as Raw[]) ?? []).map(nodeOf),
  };
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name, decimal, hex) => {
      if (name) return NAMED[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

/** The text of the first element of a name, anywhere below. */
export function firstText(nodes: XmlNode[], name: string): string {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    if (node.name === name)
      return node.children
        .filter((child) => typeof child === "string")
        .join("")
        .trim();
    const inner = firstText(node.children, name);
    if (inner) return inner;
  }
  return "";
}
