export { IndexDamaged } from "./index-damaged.ts";
export { openSearchIndex } from "./open-search-index.ts";
export type { IndexedDocument, IndexedPassage, IndexHit, IndexQuery, SearchIndex } from "./types.ts";
export { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
