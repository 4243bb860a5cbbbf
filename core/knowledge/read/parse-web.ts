import { decodeHtml } from "./html.ts";
import { ReadFault } from "./read-fault.ts";
import type { WebContent } from "./web-content.ts";
import { readFeed } from "./web-feed.ts";
import { readWebPage } from "./web-page.ts";
import { readSitemap } from "./web-sitemap.ts";
import { parseXml, type XmlElement } from "./xml.ts";

const ROOT = /<(?:\w+:)?(urlset|sitemapindex|rss|feed|rdf|html)\b/i;
/** No list needs one, and entities that it would define are never expanded. */
const DOCTYPE = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i;
const XML_ENCODING = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/**
 * Reads what an address gave, by what is in it, since types are often declared wrongly. Only for the reading
 * process. `charset` is that of the Content-Type.
 *
 * @throws ReadFault
 */
export function parseWeb(bytes: Uint8Array, charset?: string): WebContent {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096));
  const text = decodeHtml(bytes, charset ?? XML_ENCODING.exec(head)?.[1]);
  const root = ROOT.exec(text.slice(0, 20_000))?.[1]?.toLowerCase() ?? "html";
  if (root === "html") return readWebPage(text);
  // Half a list looks like one whose rest was taken off.
  if (!new RegExp(`</(?:\\w+:)?${root}\\s*>`, "i").test(text.slice(-2_000))) throw new ReadFault("broken");
  const elements = elementsOf(text.replace(DOCTYPE, ""));
  return root === "urlset" || root === "sitemapindex" ? readSitemap(elements) : readFeed(elements);
}

function elementsOf(text: string): XmlElement[] {
  try {
    return parseXml(text);
  } catch (error) {
    throw error instanceof RangeError ? new ReadFault("too-large") : new ReadFault("broken");
  }
}
