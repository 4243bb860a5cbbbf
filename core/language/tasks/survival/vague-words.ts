import type { TextLanguage } from "./stated-values.ts";

/** What stands before a number that is not exact. */
const ABOUT: Record<TextLanguage, RegExp> = {
  pl: /(?<!\p{L})(?:około|ok\.|mniej więcej|prawie|niemal|blisko|niespełna|z grubsza|circa)\s(?:\p{L}+\s)?$/iu,
  uk: /(?<!\p{L})(?:близько|приблизно|майже|орієнтовно|десь)\s(?:\p{L}+\s)?$/iu,
  en: /(?<!\p{L})(?:about|around|approximately|roughly|nearly|almost|some|circa)\s(?:\p{L}+\s)?$/iu,
};
const REACH = 32;

/** Whether the value that begins here is said to be about so much. */
export const isAbout = (text: string, start: number, language: TextLanguage): boolean =>
  ABOUT[language].test(text.slice(Math.max(0, start - REACH), start));

const PRICE = String.raw`(?:zł\p{L}*|pln|opłat\p{L}*|stawk\p{L}*|cen\p{L}*|płac\p{L}*|kosztuj\p{L}*)\s(?:\S{1,20}\s){0,2}`;
/** Days that are told by the day on which a text is read. */
const RELATIVE: Record<TextLanguage, RegExp> = {
  pl: new RegExp(
    String.raw`(?<!\p{L})(?:${[
      String.raw`jutro|pojutrze|wczoraj|przedwczoraj|dzisiaj|dziś|niebawem|wkrótce|lada\sdzień|od\szaraz|od\sręki`,
      String.raw`(?:(?:w|od|do|na|po|z|za)\s(?:ko(?:niec|ńca|ńcu)\s|począt(?:ku|ek)\s)?)?(?:przyszł|zeszł|ubiegł|następn|nadchodząc|poprzedni|minion|bieżąc|obecn)\p{L}{0,3}\s(?:tygod|miesią|rok|kwarta|poniedział|wtor|środ|czwart|piąt|sobot|niedziel)\p{L}*`,
      String.raw`(?:jeszcze\s)?w\stym\s(?:tygodniu|miesiącu|roku|kwartale)`,
      String.raw`(?<!${PRICE})za\s(?:tydzień|miesiąc|rok|kwartał|pół\sroku|(?:kilka|parę|dwa|trzy|cztery)\s(?:dni|tygodni\p{L}*|miesi\p{L}+|lata?|godzin\p{L}*))`,
      String.raw`(?:dni|tygodni|miesięcy|lat|rok|tydzień|miesiąc)\stemu`,
    ].join("|")})(?!\p{L})`,
    "giu",
  ),
  uk: /(?<!\p{L})(?:сьогодні|завтра|післязавтра|вчора|(?:наступн|минул|цьо)\p{L}{1,4}\s(?:тижн|місяц|рок|року)\p{L}*|через\s(?:тиждень|місяць|рік|кілька\s\p{L}+|\d{1,3}\s\p{L}+))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:today|tomorrow|yesterday|(?:next|last|this)\s(?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in\s(?:a|two|three|\d{1,3})\s(?:days?|weeks?|months?|years?)(?:\stime)?)(?!\p{L})/giu,
};

/** Where a text names a day by the day on which it is read. */
export const relativeDates = (text: string, language: TextLanguage): { start: number; end: number }[] =>
  Array.from(text.matchAll(RELATIVE[language]), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
