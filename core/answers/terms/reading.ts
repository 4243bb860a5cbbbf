import type { Found, FoundPassage, SearchHit, Vocabulary } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import type { QuestionTerm, QuestionTerms } from "./question-terms.ts";
import { type ReadKnown, readKnown } from "./read-known.ts";
import { type TextTerms, termsOf, termWeights, textTerms } from "./text-terms.ts";

/** A hit with its words analysed once for all that judge it. */
export interface ReadHit {
  hit: SearchHit;
  /** Title and headings above the passage. */
  context: TextTerms;
  /** The title, and each heading by itself. */
  headings: TextTerms[];
  text: TextTerms;
  /** Text and context together. */
  whole: TextTerms;
}

/** What was found for a question, as the ranking, the judge and the composer read it. */
export interface Reading {
  terms: QuestionTerms;
  hits: ReadHit[];
  /** Weight of each content term: by its kind, and heavier the fewer of the hits have it. */
  weights: number[];
  /** How rare each content term is among all that could be found; the logarithm of one in so many. */
  rarity: number[];
  /** Whether nothing that could be found has the term. */
  unheard: boolean[];
  /** Known questions beside the one asked. */
  known: ReadKnown[];
  /** The matters of lists of who handles what, where they are no answer: a question about one of them has none. */
  matters: TextTerms[];
}

/**
 * Analyses what was found. `asked` has the words of the question as it was put, where `terms` are those of another
 * language: known questions are compared with the former. Passages that only a known question leads to stand last.
 */
export function readFound(
  spelt: QuestionTerms,
  found: Found,
  lemmatizer: Lemmatizer,
  asked: QuestionTerms = spelt,
  directories: readonly SearchHit[] = [],
): Reading {
  const terms = mended(spelt, found.vocabulary);
  const read = (hit: SearchHit): ReadHit => ({ hit, ...analysed(hit.passage, lemmatizer) });
  const hits = found.passages.map(read);
  const weights = termWeights(
    terms.content,
    hits.map(({ whole }) => whole),
  );
  return {
    terms,
    hits: [...hits, ...onlyKnown(found).map(read)],
    weights,
    rarity: terms.content.map((term) => rarity(holding(term, found.vocabulary), found.vocabulary)),
    unheard: terms.content.map((term) => holding(term, found.vocabulary) === 0),
    known: readKnown(asked === spelt ? terms : asked, found.questions, lemmatizer),
    matters: directories.flatMap(({ passage }) => mattersOf(passage, lemmatizer)),
  };
}

function onlyKnown({ passages, questions }: Found): SearchHit[] {
  const listed = new Set(passages.map(({ passage }) => passage.id));
  return questions.flatMap(({ answer }) => {
    if (!answer || listed.has(answer.passage.id)) return [];
    listed.add(answer.passage.id);
    return [{ passage: answer.passage, score: 0, fields: { surface: 0, lemmas: 0, grams: 0 } }];
  });
}

/** The terms with what a word that nothing here has was likely meant to be. */
function mended(terms: QuestionTerms, vocabulary: Vocabulary): QuestionTerms {
  const content = terms.content.map((term) => {
    const { word } = term;
    const meant = word.number || holding(term, vocabulary) > 0 ? null : vocabulary.nearest(word.folded);
    return meant ? { ...term, word: { ...word, forms: new Set([...word.forms, meant]) } } : term;
  });
  return { ...terms, content };
}

const holding = ({ word }: QuestionTerm, vocabulary: Vocabulary) =>
  Math.max(...[...word.forms].map((form) => vocabulary.holding(form)));

const rarity = (having: number, { texts }: Vocabulary) => Math.log((texts + 1) / (having + 0.5));

const KEPT = 5_000;
const matters = new Map<string, TextTerms[]>();

function mattersOf({ id, text }: FoundPassage, lemmatizer: Lemmatizer): TextTerms[] {
  const known = matters.get(id);
  if (known) return known;
  if (matters.size > KEPT) matters.clear();
  const made = text.split(/[;:.]/).map((matter) => textTerms(matter, lemmatizer));
  matters.set(id, made);
  return made;
}

type Analysed = Pick<ReadHit, "context" | "headings" | "text" | "whole">;
const remembered = new Map<string, Analysed>();

/** A passage's identifier changes with its text; the title may change without it. */
function analysed(passage: FoundPassage, lemmatizer: Lemmatizer): Analysed {
  const key = `${passage.id}\n${passage.documentTitle}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size > KEPT) remembered.clear();
  const context = textTerms([passage.documentTitle, ...passage.headingPath].join(". "), lemmatizer);
  const text = textTerms(passage.text, lemmatizer);
  const headings = [passage.documentTitle, ...passage.headingPath].map((heading) =>
    textTerms(heading, lemmatizer),
  );
  const made = { context, headings, text, whole: termsOf([...context.words, ...text.words]) };
  remembered.set(key, made);
  return made;
}
