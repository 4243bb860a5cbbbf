import { LONGEST_ADDRESS, MOST_LINKS, type Sitemap } from "./web-content.ts";
import { firstText, type XmlElement } from "./xml.ts";

/** The addresses of a sitemap or of an index of sitemaps (sitemaps.org). */
export function readSitemap(elements: XmlElement[]): Sitemap {
  const list: Sitemap = { kind: "sitemap", sitemaps: [], pages: [] };
  for (const root of elements)
    for (const entry of root.children) {
      if (typeof entry === "string" || list.pages.length + list.sitemaps.length >= MOST_LINKS) continue;
      const address = firstText(entry.children, locName(entry));
      if (!address || address.length > LONGEST_ADDRESS) continue;
      if (localName(entry) === "sitemap") list.sitemaps.push(address);
      else if (localName(entry) === "url") list.pages.push(address);
    }
  return list;
}

const localName = ({ name }: XmlElement) => name.replace(/^.*:/, "").toLowerCase();

/** Entries of one prefix name their address with it, too. */
const locName = ({ name }: XmlElement) => name.replace(/[^:]*$/, "loc");
