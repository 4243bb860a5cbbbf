import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import type { Block } from "#core/knowledge";
import { SAMPLE_NOTICE, type SampleDocument } from "./sample-document.ts";

const STEPS = "kroki";

/** A sample document as DOCX with real headings, lists and table headers. */
export async function packDocx(sample: SampleDocument): Promise<Uint8Array> {
  const document = new Document({
    title: sample.title,
    creator: "Magistrat",
    styles: { default: { document: { run: { font: "Arial", size: 24, language: { value: "pl-PL" } } } } },
    numbering: {
      config: [
        {
          reference: STEPS,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: sample.title, heading: HeadingLevel.HEADING_1 }),
          ...sample.blocks.flatMap(blockParagraphs),
          new Paragraph({ text: SAMPLE_NOTICE, spacing: { before: 240 } }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function blockParagraphs(block: Block, instance: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          text: block.text,
          heading: HeadingLevel.HEADING_2,
          spacing: { before: 240, after: 80 },
        }),
      ];
    case "paragraph":
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case "list":
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            ...(block.ordered
              ? { numbering: { reference: STEPS, level: 0, instance } }
              : { bullet: { level: 0 } }),
          }),
      );
    case "table":
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({ tableHeader: true, children: block.header.map(cell) }),
            ...block.rows.map((row) => new TableRow({ children: row.map(cell) })),
          ],
        }),
      ];
  }
}

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
