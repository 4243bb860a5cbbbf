import { fold } from "#core/language";
import type { ReadSentence, ReadText } from "./read-text.ts";
import type { SaidWord } from "./said-words.ts";
import type { StatedValue } from "./stated-values.ts";

/** Lemmas of those whose number or register it may be instead of the writer's; pronouns stand as typed. */
const OTHERS = new Set(
  `sasiad sasiadka sasiedni kolega kolezanka znajomy zona maz syn corka dziecko matka mama ojciec tata tato rodzic brat
  siostra babcia dziadek wnuk wnuczka tesc tesciowa ciocia wujek lokator najemca wlasciciel zarzadca administrator
  wspolnota spoldzielnia pelnomocnik mocodawca sprzedawca sprzedajacy sprzedac kupujacy kontrahent wykonawca dostawca projektant
  architekt kierownik agent posrednik notariusz biuro urzad urzednik infolinia mops mzd policja straz wydzial sekretariat
  ksiegowy ksiegowa ktos jej jego ich pana pani
  сусід сусіда сусідка дружина чоловік син донька мати мама батько брат сестра власник орендар управитель його її їх
  neighbour neighbor wife husband son daughter mother father brother sister landlord tenant owner manager agent his her their`
    .split(/\s+/)
    .map(fold),
);
/** Beginnings of words that tell of a number once called, or no longer in use. */
const NOT_NOW =
  /^(?:za)?dzwonil|^telefonowal|^odbiera|^star[yae]|^poprzedni|^dawn[yae]|^nieaktualn|^byl[yae]$/;
const OWN = new Set(
  "moj moja moje moim mojego mojej mnie nasz nasza my me мій моя мені".split(" ").map(fold),
);

const tellsOfOthers = (words: readonly SaidWord[]) =>
  words.some(
    ({ lemmas, typed }) => NOT_NOW.test(fold(typed)) || [...lemmas].some((lemma) => OTHERS.has(lemma)),
  );
const tellsOfWriter = (words: readonly SaidWord[]) => words.some(({ typed }) => OWN.has(fold(typed)));

/** Whether an identifier seems the writer's own: neither its sentence nor, unless it says "my", the one before names anybody else. */
export function isWriters({ end, start }: StatedValue, { sentences }: ReadText): boolean {
  const at = sentences.findIndex((one: ReadSentence) => one.start <= start && end <= one.end);
  const sentence = sentences[at];
  if (!sentence || tellsOfOthers(sentence.words)) return false;
  return tellsOfWriter(sentence.words) || !tellsOfOthers(sentences[at - 1]?.words ?? []);
}
