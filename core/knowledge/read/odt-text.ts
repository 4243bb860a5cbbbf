import type { XmlNode } from "./xml.ts";

/** The text of an element as it is read: breaks and tabs as such, comments left out, footnotes in brackets. */
export function odtText(node: XmlNode): string {
  return raw(node)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

function raw(node: XmlNode): string {
  if (typeof node === "string") return node.replace(/\s+/g, " ");
  const inner = () => node.children.map(raw).join("");
  switch (node.name) {
    case "text:line-break":
      return "\n";
    case "text:s":
    case "text:tab":
      return " ";
    case "office:annotation":
    case "text:note-citation":
    case "svg:title":
    case "svg:desc":
      return "";
    case "text:note":
      return ` (${inner().trim()})`;
    case "text:p":
    case "text:h":
    case "text:list-item":
      return `${inner()} `;
    default:
      return inner();
  }
}
