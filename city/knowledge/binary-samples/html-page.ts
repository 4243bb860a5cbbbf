import { readFileSync } from "node:fs";
import type { Block } from "#core/knowledge";
import { SAMPLE_NOTICE, type SampleDocument } from "./sample-document.ts";

/** A whole HTML page of a sample document, to be printed; the font is inside, so nothing is fetched. */
export function htmlPage(sample: SampleDocument): string {
  return `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>${escaped(sample.title)}</title><style>
${face("latin-ext", "U+0100-02BA, U+1E00-1E9F, U+20A0-20C0")}
${face("latin", "U+0000-00FF, U+2000-206F, U+20AC")}
body { font: 12pt/1.5 "Source Sans 3", sans-serif; margin: 0; }
h1 { font-size: 22pt; line-height: 1.2; } h2 { font-size: 15pt; break-after: avoid; margin-top: 1.4em; }
table { border-collapse: collapse; width: 100%; } tr { break-inside: avoid; }
th, td { border: 1px solid #666; padding: 4pt 6pt; text-align: left; vertical-align: top; }
p { orphans: 3; widows: 3; }
</style></head><body><h1>${escaped(sample.title)}</h1>
${sample.blocks.map(blockHtml).join("\n")}
<p>${escaped(SAMPLE_NOTICE)}</p></body></html>`;
}

function face(subset: string, range: string): string {
  const url = import.meta.resolve(
    `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
  );
  const data = readFileSync(new URL(url)).toString("base64");
  return `@font-face { font-family: "Source Sans 3"; font-weight: 200 900; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) format("woff2"); }`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escaped(block.text)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</${tag}>`;
    }
    case "table": {
      const head = block.header.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
      );
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    }
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
