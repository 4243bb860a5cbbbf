import type { Block } from "#core/knowledge";

/** A sample document that is published as a file: its text, its place and its sidecar metadata. */
export interface SampleDocument {
  /** Path of the made file in `city/knowledge/`; its ending decides the format. */
  path: `${string}.pdf` | `${string}.docx`;
  title: string;
  unit: string;
  /** First day it holds, `YYYY-MM-DD`, where there is one. */
  validFrom?: string;
  /** Where each fact is from, with its confidence mark. */
  sources: string[];
  blocks: Block[];
}

/** The sentence that ends every sample document. */
export const SAMPLE_NOTICE =
  "To jest przykładowy tekst platformy, przygotowany na podstawie publicznych źródeł według stanu na listopad 2026 r.; urząd musi go jeszcze potwierdzić.";

export const heading = (text: string, level = 2): Block => ({ kind: "heading", level, text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const list = (...items: string[]): Block => ({ kind: "list", ordered: false, items });
export const steps = (...items: string[]): Block => ({ kind: "list", ordered: true, items });
export const table = (header: string[], ...rows: string[][]): Block => ({
  kind: "table",
  caption: null,
  header,
  rows,
});
