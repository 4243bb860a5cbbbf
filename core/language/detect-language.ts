import { fold } from "./fold.ts";

/** Frequent words that the other language does not have, without diacritics. */
const POLISH = new Set(
  `jak czy gdzie ile kiedy co kto w z na sie jest nie dla mam chce moge jaki jaka jakie ktory po od za sa lub oraz przez przy
   mi moj moja musze potrzebuje potrzebne urzad urzedu urzedzie zlozyc wniosek oplata dowod prosze dzien dobry czego ktora
   ze aby zeby u o ulica miasto tez juz`.split(/\s+/),
);
const ENGLISH = new Set(
  `the how what is are can where for of and when which who does you your it in at with from have need want this
   that an be get there will would should must much many if or by me as was were please hello city hall office opening hours
   waste permit card fee cost passport register registration apply application tax birth marriage driving licence license
   certificate child school not our us they he she his her about after out up into without someone live moved move
   lost found find buy bought sell pay paid rent help report number address street road house home flat council car bike
   dog dogs cat stray wild tree trees garden water snow ice noise noisy smell garbage rubbish trash bin bins bulky old new
   tyres tires furniture asbestos wallet keys towed abandoned pothole lamp ticket fine library nursery kindergarten children
   husband wife son daughter mother father doctor night lawyer free complaint complain appeal wedding married death died
   burial benefit allowance housing homeless flooded heating neighbour neighbours neighbor building pool swimming
   disabled residence permission business vote`.split(/\s+/),
);
/** English words that are Polish ones too: they tell little. */
const EITHER = new Set(["my", "on"]);
/** Words that both languages have: they tell nothing. */
const INTERNATIONAL = new Set("parking taxi online internet email e-mail test hotel".split(" "));
const ENGLISH_SHAPE = /(?:tion|ing|ght|ough|sh|th|wh|oo|ee|ck|[qvx])/;
const POLISH_SHAPE = /(?:cz|sz|rz|dz|szcz|[wj]$|[^aeiouy]ie|[^aeiouy]ia|ego$|emu$|ach$|ami$|nia$|nie$|owy$)/;

/** More than a Polish word: an English question often names a Polish street or office. */
const ENGLISH_WORD = 3;

/** The language of a text or of a short question, also one without diacritics. Polish where nothing tells. */
export function detectLanguage(text: string): "pl" | "uk" | "en" {
  if (isUkrainian(text)) return "uk";
  let score = (text.match(/[ąćęłńóśźż]/giu)?.length ?? 0) * 2;
  for (const word of fold(text).match(/[a-z']+/g) ?? []) {
    if (INTERNATIONAL.has(word)) continue;
    if (POLISH.has(word)) score += 2;
    else if (EITHER.has(word)) score -= 1;
    else if (ENGLISH.has(word)) score -= ENGLISH_WORD;
    else if (POLISH_SHAPE.test(word)) score += 0.5;
    else if (ENGLISH_SHAPE.test(word)) score -= 0.5;
  }
  return score < 0 ? "en" : "pl";
}

/** Cyrillic letters prevail, or words in them are at least as many as those known to be Polish or English: `PESEL UKR де`. */
function isUkrainian(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic === 0 || cyrillic > latin) return cyrillic > 0;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const written = words.filter((word) => /\p{Script=Cyrillic}/u.test(word)).length;
  const others = words.filter(
    (word) => /[ąćęłńóśźż]/u.test(word) || POLISH.has(word) || ENGLISH.has(word),
  ).length;
  return written >= others;
}
