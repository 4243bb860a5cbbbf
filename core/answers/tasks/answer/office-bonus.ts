import { fold } from "#core/language";
import type { Reading } from "../../terms/reading.ts";
import { askedKind, headingKinds } from "./asked-kind.ts";
import type { Candidate } from "./candidates.ts";
import type { RowStanding } from "./row-standing.ts";

/**
 * What an office's documents tell and an encyclopaedia does not, so that it cannot be learned from one: their
 * headings name the kind of answer below them. Added to the ranker's sum; set by hand.
 */
const HEADING_FITS = 2.2;
const HEADING_DIFFERS = -0.8;
const LIST_OF_DOCUMENTS = 1.5;
/** The first sentence below a fitting heading is the rule, those after it the exceptions. */
const FIRST_BELOW = 1;
/** A heading question ("Potrzebujesz odpisu?") answers nothing, and an enumeration of topics little. */
const IS_QUESTION = -3;
const IS_ENUMERATION = -2;
/** Who pays nothing belongs to what something costs. */
const PAYS_NOTHING = 3.5;
const EXEMPTION = /\bnie płac|bezpłatn|zwolni/i;
/** Sentences about the text itself, not about the matter. */
const ABOUT_THE_TEXT = -4;
/** The row that the question names, and those beside it that it does not. */
const ROW = { ahead: 1, named: 4, behind: -3 } as const;

/** The bonus of every candidate, in their order. */
export function officeBonus(
  reading: Reading,
  candidates: readonly Candidate[],
  standings: readonly RowStanding[],
): number[] {
  const asked = askedKind(reading.terms.words);
  return candidates.map((candidate, i) => {
    const standing = standings[i];
    const { headingPath } = reading.hits[candidate.hit]!.hit.passage;
    const heading = fold(headingPath.at(-1) ?? "");
    const named = headingKinds(heading);
    let bonus = 0;
    if (asked && named.includes(asked)) bonus += HEADING_FITS + FIRST_BELOW / (1 + candidate.position);
    else if (asked && named.length > 0) bonus += HEADING_DIFFERS;
    if (candidate.kind === "list" && asked === "documents" && named.includes("documents"))
      bonus += LIST_OF_DOCUMENTS;
    if (asked === "amount" && candidate.kind === "sentence" && EXEMPTION.test(candidate.text))
      bonus += PAYS_NOTHING;
    if (candidate.text.endsWith("?")) bonus += IS_QUESTION;
    if (candidate.kind !== "row" && candidate.text.split(";").length > 5) bonus += IS_ENUMERATION;
    if (/przykladowy tekst platformy/.test(fold(candidate.text))) bonus += ABOUT_THE_TEXT;
    if (standing) bonus += ROW[standing];
    return bonus;
  });
}
