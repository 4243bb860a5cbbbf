export { fold } from "./fold.ts";
export { grams } from "./grams.ts";
export { type IndexTerms, indexTerms } from "./index-terms.ts";
export { type Lemmatizer, loadLemmatizer } from "./lemmas/load-lemmatizer.ts";
export { type Span, sentences } from "./sentences.ts";
export { isStopword } from "./stopwords.ts";
export { type Token, tokens } from "./tokens.ts";
