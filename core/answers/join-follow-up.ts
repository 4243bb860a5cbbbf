import type { Lemmatizer } from "#core/language";
import { questionTerms } from "./terms/question-terms.ts";
import type { Question } from "./types.ts";

const OPENERS = new Set("a i ale wiec czyli oraz natomiast та і й але and but so".split(" "));
const POINTERS = new Set(
  `to tego temu tym tam on ona ono oni one go jej jego ich nim niej nia jemu takie taki taka це цього там він вона його її
   it that this there they them`.split(/\s+/),
);
/** A question with more words of its own stands by itself. */
const ELLIPTICAL = 3;

/** A short question that leans on the one before ("a ile to kosztuje?") joined with it; any other as it is. */
export function joinFollowUp(text: string, previous: Question["previous"], lemmatizer: Lemmatizer): string {
  const before = previous.findLast(({ status }) => status !== "screened" && status !== "urgent");
  if (!before) return text;
  const { words, content } = questionTerms(text, lemmatizer);
  const own = content.filter(({ word }) => !word.stopword);
  const opens = OPENERS.has(words[0]?.folded ?? "");
  const points = words.some(({ folded }) => POINTERS.has(folded));
  const leans = own.length <= 1 && words.length <= 5;
  if (!leans && !((opens || points) && own.length <= ELLIPTICAL)) return text;
  return `${before.question.replace(/[?.!\s]+$/, "")}? ${text}`;
}
