import { createHash } from "node:crypto";

/** A text that a model is given as data. `name` in capitals: `PYTANIE`, `P1`. */
export interface DataBlock {
  name: string;
  text: string;
  /**
   * Everyone may read it: contacts and names in it are not masked, for an answer needs them, and where the question
   * names the same, it is the same to the model. What is not marked is masked.
   */
  published?: boolean;
}

const MARK_LENGTH = 12;

/**
 * Texts between lines that say where each begins and ends. The lines carry a mark made of all the texts, so that no
 * text can have it in itself and pretend to end early.
 *
 * @example
 * dataBlocks([{ name: "PYTANIE", text: "Ile kosztuje odpis?" }]);
 * // <<PYTANIE 8f0c2b7a91d3>>
 * // Ile kosztuje odpis?
 * // <<KONIEC 8f0c2b7a91d3>>
 */
export function dataBlocks(blocks: readonly DataBlock[]): string {
  const mark = createHash("sha256").update(JSON.stringify(blocks)).digest("hex").slice(0, MARK_LENGTH);
  return blocks.map(({ name, text }) => `<<${name} ${mark}>>\n${text}\n<<KONIEC ${mark}>>`).join("\n");
}
