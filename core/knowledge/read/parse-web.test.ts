import { describe, expect, it } from "vitest";
import type { ReadDocument } from "../types.ts";
import { parseWeb } from "./parse-web.ts";
import { ReadFault } from "./read-fault.ts";
import type { Feed, WebPage } from "./web-content.ts";
import { readSitemap } from "./web-sitemap.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const page = (text: string, charset?: string) => parseWeb(bytesOf(text), charset) as WebPage;
const feed = (text: string) => (parseWeb(bytesOf(text)) as Feed).items;
const textOf = (document: ReadDocument | null) =>
  (document?.blocks ?? []).map((block) =>
    block.kind === "list"
      ? block.items.join("\n")
      : block.kind === "table"
        ? block.rows.join("\n")
        : block.text,
  );

/** Text in an old code page: each letter of `letters` is its byte. */
const encoded = (text: string, letters: Record<string, number>) =>
  Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0));
const WINDOWS_1250 = { ą: 0xb9, ś: 0x9c, ź: 0x9f, ż: 0xbf, ł: 0xb3, ó: 0xf3, ę: 0xea, ć: 0xe6, ń: 0xf1 };
const ISO_8859_2 = { ...WINDOWS_1250, ą: 0xb1, ś: 0xb6, ź: 0xbc };

describe("the main content of a page", () => {
  const menu = `<div class="leftMenu"><ul>${"<li><a href='/x'>Pozycja menu</a></li>".repeat(9)}</ul></div>`;
  const cookies =
    "<div id='cookie-bar'><p>Ta strona używa plików cookie, żeby działać. Czytaj o nich w polityce prywatności, zanim klikniesz przycisk.</p></div>";

  it("is read without menus, the bar about cookies and the footer", () => {
    const { document } = page(
      `<title>Psy</title><body>${cookies}${menu}<div class="tresc"><h1>Psy</h1><p>Psa prowadzi się na smyczy.</p></div><div class="stopka">© Urząd</div>`,
    );
    expect(textOf(document)).toEqual(["Psy", "Psa prowadzi się na smyczy."]);
  });

  it("is found where menus have no name, and where one form wraps the whole page", () => {
    const links = `<div>${"<a href='/x'>Wydział</a> ".repeat(9)}</div>`;
    const { document } = page(`<body><form id="aspnetForm">${links}<p>Kasa jest czynna do 15.</p></form>`);
    expect(textOf(document)).toEqual(["Kasa jest czynna do 15."]);
  });

  it("stays where its wrapper is called after the menu beside it", () => {
    const { document } = page(
      `<body><div class="with-sidebar"><p>Tekst strony bez nagłówka.</p>${menu}</div>`,
    );
    expect(textOf(document)).toEqual(["Tekst strony bez nagłówka."]);
  });

  it("keeps a list of documents to download inside the main element", () => {
    const list = "<li><a href='/w.pdf'>Wniosek</a></li>".repeat(7);
    const { document } = page(`<main><h1>Wnioski</h1><ul>${list}</ul></main>`);
    expect(textOf(document)).toHaveLength(2);
  });

  it("is null where a page has none, and its links are known all the same", () => {
    expect(page("<body><nav><a href='/a'>A</a></nav>")).toMatchObject({ document: null, links: ["/a"] });
  });
});

describe("what a page says of itself", () => {
  it("is its canonical address, the base of its links, and whether it wants to be found", () => {
    const head = `<base href="/b/"><link rel="canonical" href="/c"><meta name="robots" content="NOINDEX, follow">`;
    expect(page(`<head>${head}</head><p>Tekst</p><a href="d">D</a>`)).toMatchObject({
      base: "/b/",
      canonical: "/c",
      noindex: true,
      nofollow: false,
      links: ["d"],
    });
  });

  it("keeps links that are not to be followed out", () => {
    expect(page(`<a rel="nofollow" href="/a">A</a><a href="/b">B</a><a href="#c">C</a>`).links).toEqual([
      "/b",
    ]);
    expect(page(`<meta name="robots" content="none"><a href="/b">B</a>`)).toMatchObject({
      links: [],
      noindex: true,
    });
  });
});

describe("the encoding of a page", () => {
  const said = "Zażółć gęślą jaźń";
  const body = `<p>${said}</p>`;

  it.each([
    ["UTF-8 declared as windows-1250", bytesOf(body), "windows-1250"],
    ["UTF-8 declared as ISO-8859-2", bytesOf(body), "iso-8859-2"],
    ["windows-1250", encoded(body, WINDOWS_1250), "windows-1250"],
    ["windows-1250 declared as ISO-8859-2", encoded(body, WINDOWS_1250), "iso-8859-2"],
    ["windows-1250 declared as UTF-8", encoded(body, WINDOWS_1250), "utf-8"],
    ["windows-1250 not declared", encoded(body, WINDOWS_1250), undefined],
    ["ISO-8859-2", encoded(body, ISO_8859_2), "iso-8859-2"],
    ["ISO-8859-2 declared as windows-1252", encoded(body, ISO_8859_2), "windows-1252"],
    ["ISO-8859-2 declared as nothing known", encoded(body, ISO_8859_2), "polish"],
  ])("is found for %s", (_name, bytes, charset) => {
    expect(textOf((parseWeb(bytes, charset) as WebPage).document)).toEqual([said]);
  });

  it("bears one broken letter in UTF-8", () => {
    const bytes = Uint8Array.from([...bytesOf(`<p>${said.repeat(20)} `), 0xc5, ...bytesOf("</p>")]);
    expect(textOf((parseWeb(bytes) as WebPage).document)[0]).toContain(said);
  });
});

describe("a sitemap", () => {
  it("names pages, an index of them further sitemaps", () => {
    const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> https://a.pl/?a=1&amp;b=2 </loc><image:image><image:loc>https://a.pl/x.png</image:loc></image:image></url></urlset>`;
    expect(parseWeb(bytesOf(map))).toEqual({
      kind: "sitemap",
      pages: ["https://a.pl/?a=1&b=2"],
      sitemaps: [],
    });
    const index = `<sitemapindex><sitemap><loc>https://a.pl/1.xml.gz</loc></sitemap></sitemapindex>`;
    expect(parseWeb(bytesOf(index))).toMatchObject({ pages: [], sitemaps: ["https://a.pl/1.xml.gz"] });
  });

  it("is cut where it never ends", () => {
    const entry = {
      name: "url",
      attributes: {},
      children: [{ name: "loc", attributes: {}, children: ["https://a.pl/"] }],
    };
    const endless = { name: "urlset", attributes: {}, children: new Array(60_000).fill(entry) };
    expect(readSitemap([endless]).pages).toHaveLength(50_000);
  });
});

describe("a feed", () => {
  it("gives the items of RSS with their date, text and link", () => {
    const [item] = feed(
      `<rss><channel><title>Aktualności</title><item><title>Objazd &amp; zmiany</title><link>https://a.pl/1</link><guid isPermaLink="false">7</guid><pubDate>Sun, 22 Nov 2026 23:30:00 GMT</pubDate><description><![CDATA[<p>Ulica <b>Zamkowa</b> jest zamknięta&nbsp;&lt;do odwołania&gt;.</p>]]></description></item></channel></rss>`,
    );
    expect(item).toMatchObject({ id: "7", link: "https://a.pl/1", published: "2026-11-23" });
    expect(item?.document.title).toBe("Objazd & zmiany");
    expect(textOf(item?.document ?? null)[0]).toMatch(/^Ulica Zamkowa jest zamknięta\s<do odwołania>\.$/);
  });

  it("gives the entries of Atom, whose content may be XHTML", () => {
    const [entry] = feed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:a.pl,1</id><title type="html">Nabór</title><link rel="self" href="https://a.pl/self"/><link href="https://a.pl/nabor"/><updated>2026-11-20T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nabór trwa do <em>piątku</em>.</p></div></content></entry></feed>`,
    );
    expect(entry).toMatchObject({ id: "tag:a.pl,1", link: "https://a.pl/nabor", published: "2026-11-20" });
    expect(textOf(entry?.document ?? null)).toEqual(["Nabór trwa do piątku."]);
  });

  it("expands no entity of its own and reads no file by one", () => {
    const bomb = `<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">`;
    const items = feed(
      `<?xml version="1.0"?><!DOCTYPE rss [${bomb}<!ENTITY xxe SYSTEM "file:///etc/passwd">]><rss><channel><item><title>T &xxe;</title><description>&b; tekst</description></item></channel></rss>`,
    );
    expect(JSON.stringify(items)).not.toMatch(/root:|haha/);
    expect(items).toHaveLength(1);
  });

  it("says nothing of a date that is none, and leaves an item without text out", () => {
    const items = feed(
      `<rss><item><title>Bez daty</title><pubDate>wczoraj</pubDate></item><item><link>https://a.pl/</link></item></rss>`,
    );
    expect(items).toMatchObject([{ id: "Bez daty", link: null, published: null }]);
  });

  it("is broken where only its beginning came", () => {
    expect(() => feed(`<rss><item><title>Pierwsza</title></item><item><title>Dru`)).toThrow(ReadFault);
  });
});
