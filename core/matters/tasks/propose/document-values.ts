import type { Question } from "#core/forms";
import { fold, type Lemmatizer } from "#core/language";
import { EXACT, isNamed, namedValues, OWN, only } from "./named-values.ts";
import type { ReadSentence, ReadText } from "./read-text.ts";
import type { StatedValue } from "./stated-values.ts";
import { isWriters, tellsOfOthers } from "./whose-value.ts";

const folded = (words: string) => words.split(/\s+/).map(fold);

/** Beginnings of words of papers in which somebody else speaks than whoever uploads them, in three languages. */
const SOMEBODY_ELSE = folded(
  `upoważni pełnomocnictw wyrażam zezwalam zaświadcza poświadcza postanawia postanowien orzek wyrok testament
  довірен надаю authoris authoriz certif`,
);
/** The same of papers of several people. */
const SEVERAL = folded(
  `umow umów zwan zwany wynajmując sprzedając sprzedawc nabywc odbiorc wystawc darowizn faktur współwłaścic zgoda zgodę
  договор consent agreement invoice`,
);
/** Verbs by which somebody asks an office for something: the letter is theirs. */
const ASKS = new Set(
  folded(
    "wnoszę wnioskuję proszę składam zgłaszam zwracam zwracamy prosimy wnosimy składamy zgłaszamy wnioskujemy прошу подаю",
  ),
);
/** Words by which a sentence speaks of its writer. */
const ONESELF = new Set(
  folded(
    `ja jestem mam mój moja moje mojego mojej moim posiadam mieszkam zamieszkuję oświadczam chcę chciałbym chciałabym
    я маю мій моя`,
  ),
);

const says = ({ words }: ReadSentence, has: (word: string) => boolean): boolean =>
  words.some(({ folded: word }) => has(word));
const begins = (beginnings: readonly string[]) => (word: string) =>
  beginnings.some((one) => word.startsWith(one));

/** Whose a document is, found once for all questions. */
interface Whose {
  /** Somebody else speaks in it than whoever uploads it. */
  otherSpeaks: boolean;
  /** It is of several people. */
  several: boolean;
  /** The sentences in which its writer speaks of themself; none where it is no letter of their own. */
  own: readonly ReadSentence[];
}

const known = new WeakMap<ReadText, Whose>();

function whoseIs(said: ReadText): Whose {
  const before = known.get(said);
  if (before) return before;
  const { sentences } = said;
  const otherSpeaks = sentences.some((one) => says(one, begins(SOMEBODY_ELSE)));
  const several = sentences.some((one) => says(one, begins(SEVERAL)));
  const asks = sentences.some((one) => says(one, (word) => ASKS.has(word)));
  const isOwn = (one: ReadSentence) =>
    says(one, (word) => ASKS.has(word) || ONESELF.has(word)) && !tellsOfOthers(one.words);
  const whose = { otherSpeaks, several, own: asks && !otherSpeaks ? sentences.filter(isOwn) : [] };
  known.set(said, whose);
  return whose;
}

/**
 * The exact value that a document gives to a question: the only one in a sentence that has the question's own words,
 * and tells of nobody else. Who a paper of several people or of somebody else names is not known: from such a one
 * nothing is taken that belongs to a person.
 */
export function exactInDocument(
  question: Question,
  said: ReadText,
  lemmatizer: Lemmatizer,
): StatedValue | null {
  const { kind } = question.answer;
  if (!EXACT.has(kind)) return null;
  const stated = said.stated(kind);
  // Of several amounts, the one that is asked for may be their sum.
  if (kind === "money" && stated.length > 1) return null;
  const personal = (OWN.has(kind) && kind !== "parcel" && kind !== "period") || kind === "address";
  const { otherSpeaks, several } = whoseIs(said);
  if (personal && (otherSpeaks || several)) return null;
  const isOnes = (one: StatedValue) =>
    said.sentences
      .filter(({ end, start }) => start < one.end && end > one.start)
      .every((sentence) => isNamed(question, sentence, lemmatizer) && !tellsOfOthers(sentence.words));
  return only(
    namedValues(question, said, lemmatizer).filter(
      (one) => (!personal || isWriters(kind, one, said)) && isOnes(one),
    ),
  );
}

/** Of a document, the sentences in which its writer speaks of themself; none where it is no letter of their own. */
export const ownSentences = (said: ReadText): ReadText => ({ ...said, sentences: whoseIs(said).own });
