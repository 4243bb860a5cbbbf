import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ReportBlock, ReportDocument, ReportSection } from "./document.ts";

const FONTS: [file: string, range: string][] = [
  ["latin", "U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2212"],
  ["latin-ext", "U+0100-0130, U+0132-0151, U+0154-02BA, U+20A0-20AB, U+20AD-20C0"],
];

/** A report as one HTML file that needs nothing else: styles and typeface are inside, and there is no script. */
export async function renderHtml(document: ReportDocument): Promise<string> {
  const style = `${(await Promise.all(FONTS.map(fontFace))).join("\n")}\n${STYLE}`;
  return `<!doctype html>\n${(<Page document={document} style={style} />).toString()}\n`;
}

async function fontFace([name, range]: (typeof FONTS)[number]): Promise<string> {
  const path = fileURLToPath(
    import.meta.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${name}-wght-normal.woff2`),
  );
  const bytes = (await readFile(path)).toString("base64");
  return `@font-face { font-family: "Source Sans 3"; font-weight: 200 900; src: url("data:font/woff2;base64,${bytes}") format("woff2"); unicode-range: ${range}; }`;
}

function Page({ document, style }: { document: ReportDocument; style: string }) {
  return (
    <html lang="pl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={document.description} />
        <meta name="generator" content="Magistrat" />
        <title>{document.title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header>
          <h1>{document.title}</h1>
          <p class="lead">{document.subtitle}</p>
          {document.warning && <p class="warning">{document.warning}</p>}
          <p>{document.description}</p>
        </header>
        <nav aria-labelledby="spis">
          <h2 id="spis">Spis treści</h2>
          <ol>
            {document.sections.map(({ title }, n) => (
              <li>
                <a href={`#czesc-${n + 1}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <main>
          {document.sections.map((section, n) => (
            <Section section={section} number={n + 1} />
          ))}
        </main>
      </body>
    </html>
  );
}

function Section({ number, section }: { number: number; section: ReportSection }) {
  return (
    <section aria-labelledby={`czesc-${number}`}>
      <h2 id={`czesc-${number}`}>
        {number}. {section.title}
      </h2>
      {section.blocks.map((block, n) => (
        <Block block={block} id={`tabela-${number}-${n + 1}`} />
      ))}
    </section>
  );
}

function Block({ block, id }: { block: ReportBlock; id: string }) {
  switch (block.kind) {
    case "paragraph":
      return <p>{block.text}</p>;
    case "command":
      return (
        <p>
          <code>{block.text}</code>
        </p>
      );
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case "quotes":
      return (
        <>
          {block.items.map(({ about, text }) => (
            <figure>
              <blockquote>
                <p>{text}</p>
              </blockquote>
              <figcaption>Napisał model: {about}</figcaption>
            </figure>
          ))}
        </>
      );
    case "table":
      // A wide table scrolls by itself, by keys too.
      return (
        <section class="scroll" aria-labelledby={id} tabindex={0}>
          <table>
            <caption id={id}>{block.caption}</caption>
            <thead>
              <tr>
                {block.columns.map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(([head, ...cells]) => (
                <tr>
                  <th scope="row">{head}</th>
                  {cells.map((cell) => (
                    <td>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}

const STYLE = `
:root { color: #12211f; background: #fff; font: 1rem/1.5 "Source Sans 3", system-ui, sans-serif; }
body { max-width: 64rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.5rem; color: #0b3f3d; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 2rem 0 0.5rem; color: #0b3f3d; }
p, li { max-width: 44rem; overflow-wrap: anywhere; }
a { color: #07585a; display: inline-block; padding: 0.15rem 0; }
.lead { font-size: 1.2rem; }
.warning { border-inline-start: 0.4rem solid #7a4a00; background: #fff1d1; padding: 0.5rem 1rem; color: #12211f; }
.scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
.scroll:focus-visible, a:focus-visible { outline: 3px solid #12211f; outline-offset: 2px; }
table { border-collapse: collapse; min-width: 100%; }
caption { text-align: start; font-weight: 650; padding-block-end: 0.4rem; }
th, td { border: 1px solid #5f716b; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
thead th { background: #dcebe7; color: #08403d; }
tbody th { font-weight: 650; }
figure { margin: 0.75rem 0; padding-inline-start: 1rem; border-inline-start: 0.25rem solid #5f716b; }
blockquote { margin: 0; }
blockquote p { margin: 0; }
figcaption { color: #465550; }
@page { size: A4; margin: 18mm 15mm; }
@media print {
  :root { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav { break-after: page; }
  h2, caption { break-after: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .scroll table { font-size: 9pt; }
  a { color: inherit; text-decoration: none; }
}
`;
