import { fold } from "#core/language";
import { newAnchors } from "./passages/anchors.ts";
import { joinPieces } from "./passages/join-pieces.ts";
import { piecesOf } from "./passages/pieces.ts";
import type { Block, Passage, ReadDocument } from "./types.ts";

type Heading = Extract<Block, { kind: "heading" }>;

/**
 * The passages of a document, about 80 to 250 words each, following its structure: never across a heading,
 * a list with the sentence that leads it in, table rows with their header. A heading without text gives none.
 */
export function passagesOf(document: ReadDocument): Passage[] {
  const anchors = newAnchors();
  const passages: Passage[] = [];
  for (const { path, blocks } of sectionsOf(document)) {
    const heading = path.at(-1);
    for (const { kind, text, page } of joinPieces(piecesOf(blocks))) {
      passages.push({
        ordinal: passages.length,
        headingPath: path.filter((above) => above.level > 0).map((above) => above.text),
        anchor: anchors.next(heading?.anchor ?? heading?.text ?? ""),
        page,
        kind,
        text,
      });
    }
  }
  return passages;
}

function* sectionsOf(document: ReadDocument): Generator<{ path: Heading[]; blocks: Block[] }> {
  let path: Heading[] = [];
  let blocks: Block[] = [];
  let first = true;
  for (const block of document.blocks) {
    if (block.kind !== "heading") {
      blocks.push(block);
      continue;
    }
    yield { path, blocks };
    blocks = [];
    // The document's title stands above everything and is not part of a path.
    const isTitle = first && fold(block.text.trim()) === fold(document.title.trim());
    first = false;
    const level = isTitle ? 0 : block.level;
    path = [...path.filter((above) => above.level < level), { ...block, level }];
  }
  yield { path, blocks };
}
