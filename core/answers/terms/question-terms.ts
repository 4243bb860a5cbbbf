import { fold, grams, type Lemmatizer } from "#core/language";
import { officeWords } from "./office-words.ts";
import { type WordForms, wordForms } from "./word-forms.ts";

/** A word that the question is about. */
export interface QuestionTerm {
  word: WordForms;
  grams: readonly string[];
  /** How much it tells by its kind alone, before the hits are seen. */
  weight: number;
  /** A proper name: a capital inside the sentence. */
  name: boolean;
}

export interface QuestionTerms {
  /** Every word, in order. */
  words: WordForms[];
  /** The words that carry meaning; all of them where none does. */
  content: QuestionTerm[];
}

/** Words of asking: they say what kind of answer is wanted, not what it is about. */
const ASKING = new Set(
  `ile ilu iloma kto kogo komu kim kiedy gdzie skad dokad jak jaki jaka jakie jakich jakim ktory czy dlaczego czemu
   co czego czym nazywac sie zostac byc mozna moc musiec trzeba chciec prosic powinien mam prosze`.split(
    /\s+/,
  ),
);

/** Verbs and nouns of the asking that a document says in many ways: they count little. */
const LOOSE = new Set(
  `kosztowac wynosic placic zaplacic czekac trwac dostac uzyskac wyrobic zalatwic zalatwiac zlozyc skladac zrobic
   potrzebowac potrzebny dlugo moj wychodzic wyjsc brac wziac zabrac zaczac zaczynac dawac dac oddac mieszkac miec
   wiedziec powiedziec napisac isc pojsc przyjsc jechac robic zostac stac wolno musiec moc czas dzien teraz nowy stary
   sprawa urzad miasto miejski bielsko biala osoba czlowiek ktos cos wczoraj dzis dzisiaj jutro naprawde dopiero juz
   kupic kupowac dokladnie koniecznie prosty dobry maly duzy caly rok miesiac gdzies trafic szukac znalezc pytac pytanie
   informacja dotyczyc obowiazywac nasz swoj wlasny jaki konkretnie sobie wlasnie jeszcze mozliwy sposob
   kupilem dostalem zgubilem chcemy chcialbym chcialabym`.split(/\s+/),
);
const LOOSE_WEIGHT = 0.25;

/** The words of a question that an answer has to cover, with their weight. */
export function questionTerms(text: string, lemmatizer: Lemmatizer): QuestionTerms {
  const words = wordForms(text, lemmatizer);
  const meaning = words.filter((word) => !word.stopword && ![...word.forms].some((form) => ASKING.has(form)));
  const content = (meaning.length > 0 ? meaning : words).map((word) => weighed(word, lemmatizer));
  return { words, content };
}

function weighed(word: WordForms, lemmatizer: Lemmatizer): QuestionTerm {
  const name = !word.number && word.capital;
  const unknown = !word.number && !lemmatizer.known(word.surface);
  const length = Math.min(1, 0.4 + word.folded.length / 12);
  const loose = [...word.forms].some((form) => LOOSE.has(form));
  const weight = loose ? LOOSE_WEIGHT : word.number || unknown ? 1.2 : name ? 1.4 : length;
  const written = officeWords(word).flatMap((other) => [fold(other), ...lemmatizer.lemmas(other).map(fold)]);
  const forms = new Set([...word.forms, ...written]);
  return {
    word: { ...word, forms },
    grams: gramsOf(word.folded),
    weight,
    name: name && written.length === 0,
  };
}

const KEPT = 20_000;
const known = new Map<string, readonly string[]>();

/** The 4-grams of a folded word, remembered. */
export function gramsOf(folded: string): readonly string[] {
  const kept = known.get(folded);
  if (kept) return kept;
  if (known.size > KEPT) known.clear();
  const made = grams(folded);
  known.set(folded, made);
  return made;
}
