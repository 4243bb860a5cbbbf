import type { Messages } from "#core/i18n";
import { Table } from "#core/ui";
import { readPassage } from "./read-passage.ts";
import type { SourceSection } from "./source-sections.ts";

/** A passage with the headings that open at it; its id is where a citation leads, and the browser marks it then. */
export function PassageView({ section, messages }: { section: SourceSection; messages: Messages }) {
  const { headings, passage, page } = section;
  return (
    <>
      {headings.map(({ level, text, id }) => {
        const Heading = `h${level}` as const;
        return <Heading id={id}>{text}</Heading>;
      })}
      {page !== null && <p class="mp-source__page">{messages.source.page(page)}</p>}
      <div class="mp-passage" id={passage.anchor}>
        {readPassage(passage.kind, passage.text).map((block, at) => {
          if (block.kind === "paragraph") return <p>{block.text}</p>;
          if (block.kind === "list")
            return (
              <ul>
                {block.items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            );
          return (
            <Table
              id={`tabela-${passage.ordinal}-${at}`}
              hideCaption={block.caption === null || block.caption === passage.headingPath.at(-1)}
              caption={block.caption ?? passage.headingPath.at(-1) ?? ""}
              columns={block.header.map((label) => ({ label }))}
              rows={block.rows}
              rowHeaders
              messages={messages}
            />
          );
        })}
      </div>
    </>
  );
}
