import type { ReadDocument } from "../types.ts";

/** What a reader of one format gives; title and language are settled from it afterwards. */
export type Parsed = Pick<ReadDocument, "pages" | "metadata" | "blocks">;
