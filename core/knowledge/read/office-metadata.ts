import { firstText, parseXml } from "./xml.ts";

/** Title, author, language and dates that a word processor wrote into a file. */
export function officeMetadata(part: Buffer | undefined): Record<string, unknown> {
  if (!part) return {};
  const nodes = parseXml(part.toString("utf8"));
  const found = {
    title: firstText(nodes, "dc:title"),
    author: firstText(nodes, "dc:creator"),
    language: firstText(nodes, "dc:language"),
    description: firstText(nodes, "dc:description"),
    created: firstText(nodes, "dcterms:created") || firstText(nodes, "meta:creation-date"),
    modified: firstText(nodes, "dcterms:modified") || firstText(nodes, "dc:date"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}
