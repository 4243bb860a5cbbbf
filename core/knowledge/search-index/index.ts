export { IndexDamaged } from "./index-damaged.ts";
export { openSearchIndex, TEXTS_AT_ONCE } from "./open-search-index.ts";
export type { IndexedDocument, IndexedPassage, IndexHit, IndexQuery, SearchIndex } from "./types.ts";
export { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
