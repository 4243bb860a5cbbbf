import { fold } from "./fold.ts";

/** Frequent words that the other language does not have, without diacritics. */
const POLISH = new Set(
  `jak czy gdzie ile kiedy co kto w z na sie jest nie dla mam chce moge jaki jaka jakie ktory po od za sa lub oraz przez przy
   mi moj moja musze potrzebuje potrzebne urzad urzedu urzedzie zlozyc wniosek oplata dowod prosze dzien dobry czego ktora
   ze aby zeby u o ulica miasto`.split(/\s+/),
);
const ENGLISH = new Set(
  `the how what is are can where my for of and when which who does you your it in at on with from have need want this
   that an be get there will would should must much many if or by me as was were please hello city hall office opening hours
   waste permit card fee cost passport register registration apply application tax birth marriage driving licence license
   certificate child school parking`.split(/\s+/),
);
const ENGLISH_SHAPE = /(?:tion|ing|ght|ough|sh|th|wh|oo|ee|ck|[qvx])/;
const POLISH_SHAPE = /(?:cz|sz|rz|dz|szcz|[wj]$|[^aeiouy]ie|[^aeiouy]ia|ego$|emu$|ach$|ami$|nia$|nie$|owy$)/;

/** More than a Polish word: an English question often names a Polish street or office. */
const ENGLISH_WORD = 3;

/** The language of a text or of a short question, also one without diacritics. Polish where nothing tells. */
export function detectLanguage(text: string): "pl" | "uk" | "en" {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic > latin) return "uk";
  let score = (text.match(/[ąćęłńóśźż]/giu)?.length ?? 0) * 2;
  for (const word of fold(text).match(/[a-z']+/g) ?? []) {
    if (POLISH.has(word)) score += 2;
    else if (ENGLISH.has(word)) score -= ENGLISH_WORD;
    else if (POLISH_SHAPE.test(word)) score += 0.5;
    else if (ENGLISH_SHAPE.test(word)) score -= 0.5;
  }
  return score < 0 ? "en" : "pl";
}
