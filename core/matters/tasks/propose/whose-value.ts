import { fold } from "#core/language";
import type { ReadText } from "./read-text.ts";
import { isDenied, type SaidWord } from "./said-words.ts";
import type { StatedValue } from "./stated-values.ts";

const folded = (words: string) => words.split(/\s+/).map(fold);

/** Beginnings of words for those whose number or register it may be instead of the writer's, in any form and language. */
const OTHERS = folded(
  `sąsiad koleg koleżank znajom żon mąż męż córk dzieck matk matc ojc ojciec rodzic siostr babci dziad wnu teść teści
  lokator najemc właściciel zarządc administrator wspólnot spółdzieln pełnomocni mocodawc sprzedaw sprzedaj kupując
  kontrahent wykonawc dostawc projektant architekt kierowni pośredni notariusz biur urząd urzęd infolini wydział
  sekretariat policj straż księgow geodet agencj ogłosze adwokat radca radcy deweloper brygad majst hydraulik elektryk
  сусід дружин чоловік донь матер батьк сестр власник орендар управител
  neighbo wife husband daughter mother father brother sister landlord tenant owner manager`,
);
/** Such words that others begin with. */
const OTHERS_WHOLE = new Set(
  folded(
    `syn syna synowi synem synu brat brata bratu bratem mama mamą mamę mamie tata taty tacie tatą ktoś jej jego ich pana pani
    син сина брат брата мама мами його її їх son agent his her their`,
  ),
);
/** Beginnings of words that tell of a number once called, or no longer in use. */
const NOT_NOW =
  /^(?:za)?dzwonil|^telefonowal|^odbiera|^star[yae]|^poprzedni|^dawn[yae]|^nieaktualn|^byl[yae]$/;
const WRITER = new Set(folded("mój moja moje moim mojego mojej mnie mną nasz nasza my me мій моя мені"));
/** Beginnings of words that give a telephone to be called. */
const TO_BE_CALLED = /^(?:tel|kom$|komork|kontakt|dzwon|zadzwon|телеф|тел$|дзвон|phone|mobile|call|reach)/;
/** So many words and no more stand beside a number in the lines under a letter. */
const FEW_WORDS = 3;

/** Whether some words tell of somebody else than the writer. */
export const tellsOfOthers = (words: readonly SaidWord[]) =>
  words.some(
    ({ folded: word }) =>
      NOT_NOW.test(word) || OTHERS_WHOLE.has(word) || OTHERS.some((beginning) => word.startsWith(beginning)),
  );
const tellsOfWriter = (words: readonly SaidWord[]) => words.some((word) => WRITER.has(word.folded));

/**
 * Whether an identifier seems to be the writer's: its sentence denies nothing and names nobody else, nor does the one
 * before, unless it says "my". A telephone must be given to be called.
 */
export function isWriters(kind: string, { end, start }: StatedValue, { sentences }: ReadText): boolean {
  const at = sentences.findIndex((one) => one.start <= start && end <= one.end);
  const words = sentences[at]?.words;
  if (!words || tellsOfOthers(words) || isDenied(words, [0, words.length - 1])) return false;
  const mine = tellsOfWriter(words);
  const given = mine || words.length <= FEW_WORDS || words.some((word) => TO_BE_CALLED.test(word.folded));
  if (kind === "phone" && !given) return false;
  return mine || !tellsOfOthers(sentences[at - 1]?.words ?? []);
}
