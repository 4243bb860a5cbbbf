import { z } from "zod";
import { type FoundPassage, passagesOf, readDocument } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import { doubtFeatures, isPlainlyWrong } from "./features.ts";
import { findHardFault, findMovedFigure } from "./find-moved-figure.ts";
import { basisOf, pieceOf, piecesOf } from "./pieces.ts";

/** Passages with sentences that they bear out and sentences that they do not, by what is wrong with them. */
export const sentenceSet = z.array(
  z.object({
    document: z.string(),
    headings: z.array(z.string()),
    /** As it stands in its file, in Markdown. */
    passage: z.string(),
    question: z.string(),
    sentences: z.array(
      z.discriminatedUnion("honest", [
        z.object({ honest: z.literal(true), text: z.string() }),
        z.object({ honest: z.literal(false), text: z.string(), kind: z.string() }),
      ]),
    ),
  }),
);
export type SentenceSet = z.infer<typeof sentenceSet>;

const setAt = (name: string) => new URL(`../${name}.fixture.json`, import.meta.url);
/** The first was written before there was a verifier, from the rules alone; the others for it to learn from. */
export const SENTENCE_SETS = ["held-out-sentences", "practice-sentences-a", "practice-sentences-b"].map(
  setAt,
);

/** A sentence as the model of the verifier learns from it. */
export interface SentenceRow {
  document: string;
  text: string;
  /** `honest`, or what is wrong with it. */
  kind: string;
  /** Whether it is dropped before the model is asked. */
  dropped: boolean;
  values: readonly number[];
  /** Whether it is untrue. */
  positive: boolean;
}

/** The sentences of a set by their features. */
export async function rowsOfSet(set: SentenceSet, lemmatizer: Lemmatizer): Promise<SentenceRow[]> {
  const rows: SentenceRow[] = [];
  for (const { document, headings, passage, question, sentences } of set) {
    const basis = basisOf(
      (await passagesIn(document, headings, passage)).map((one) => piecesOf(one, lemmatizer)),
    );
    const asked = pieceOf(question, lemmatizer);
    for (const sentence of sentences) {
      const piece = pieceOf(sentence.text, lemmatizer);
      const values = doubtFeatures(piece, basis, asked, lemmatizer);
      rows.push({
        document,
        text: sentence.text,
        kind: sentence.honest ? "honest" : sentence.kind,
        dropped:
          findHardFault(piece, basis) !== null ||
          findMovedFigure(piece, basis) !== null ||
          isPlainlyWrong(values),
        values,
        positive: !sentence.honest,
      });
    }
  }
  return rows;
}

/** The passages that the platform makes of a section. */
export async function passagesIn(
  title: string,
  headings: readonly string[],
  section: string,
): Promise<FoundPassage[]> {
  const document = await readDocument({ name: "section.md", bytes: new TextEncoder().encode(section) });
  return passagesOf(document).map(({ anchor, headingPath, kind, ordinal, page, text }) => ({
    id: `${ordinal}`,
    documentId: title,
    documentTitle: title,
    url: "",
    ordinal,
    headingPath: [...headings, ...headingPath],
    anchor,
    page,
    kind,
    text,
    unit: null,
    visibility: "public",
    language: "pl",
    validFrom: null,
    validTo: null,
    sample: true,
  }));
}
