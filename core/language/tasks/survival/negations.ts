import type { TextLanguage } from "./stated-values.ts";

/** What denies in so many words, and what may take the place of that in another wording. */
const DENIES: Record<TextLanguage, { plainly: RegExp; otherwise: RegExp }> = {
  pl: {
    plainly:
      /(?<!\p{L})(?:nie(?!\s(?:później|wcześniej|krócej|dłużej|mniej|więcej|wyżej|niżej|tylko))|bez(?!\szwłoki)|brak\p{L}{0,3}|zabrania|zakaz\p{L}{0,3})(?!\p{L})/giu,
    otherwise:
      /(?<!\p{L})(?:nie|bez|brak\p{L}*|ani|ża(?:den|dn\p{L}+)|nic|nigdy|zabra\p{L}+|zabroni\p{L}+|zakaz\p{L}*|odm[óo]w\p{L}*|odmawia\p{L}*|zwoln\p{L}+|wolne? od|wolny od|bezpłatn\p{L}+|darmo\p{L}*|zbędn\p{L}+|poza|oprócz|tylko|wyłącznie|nie(?!ru|zwł|nin|dzi|któ|zbę|bez|leż)\p{L}{5,})(?!\p{L})/giu,
  },
  uk: {
    plainly:
      /(?<!\p{L})(?:не(?!\s(?:пізніше|раніше|менше|більше|тільки|лише))|без|немає|нема|заборон\p{L}+|відсутн\p{L}+)(?!\p{L})/giu,
    otherwise:
      /(?<!\p{L})(?:не|ні|без|немає|нема|заборон\p{L}+|відсутн\p{L}+|жодн\p{L}+|ані|безкоштовн\p{L}+|відмов\p{L}+|звільн\p{L}+|тільки|лише|не\p{L}{5,})(?!\p{L})/giu,
  },
  en: {
    plainly:
      /(?<![\p{L}'’])(?:not(?!\s(?:later|earlier|less|more|only))|no(?!\s(?:later|earlier|less|more|fewer))|never|without|cannot|none|nor)(?!\p{L})|n['’]t(?!\p{L})/giu,
    otherwise:
      /(?<![\p{L}'’])(?:not|no|never|without|cannot|none|nor|neither|free|exempt\p{L}*|prohibit\p{L}*|forbid\p{L}*|forbidden|banned?|refus\p{L}+|unless|only|lack\p{L}*|absence|missing|unnecessary|(?:un|in|non-?)\p{L}{5,})(?!\p{L})|n['’]t(?!\p{L})/giu,
  },
};

/** How often a text denies something in so many words. */
export const plainDenials = (text: string, language: TextLanguage): number =>
  text.match(DENIES[language].plainly)?.length ?? 0;

const NEGATED_WORD = /^(?:nie|не|un|in|non)\p{L}{5,}/iu;
const STEM = 8;

/**
 * How often a text says something that may stand for a denial. A negated word that the text it is compared with has too
 * ("niekaralność") stands for nothing.
 */
export function anyDenials(text: string, language: TextLanguage, compared: string): number {
  const plain = compared.toLowerCase();
  const found = text.match(DENIES[language].otherwise) ?? [];
  return found.filter(
    (word) => !NEGATED_WORD.test(word) || !plain.includes(word.toLowerCase().slice(0, STEM)),
  ).length;
}
