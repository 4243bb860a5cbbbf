/** One row of the glossary. */
export interface ForeignTerm {
  /** The words that Polish documents have, separated by spaces: what is searched for. */
  pl: string;
  /**
   * Ways to say it in Ukrainian and in English, separated by commas, in any form: endings do not matter. `слов*` is the
   * beginning of a word. Articles and prepositions may stand between the words of a question that match one key.
   */
  uk: string;
  en: string;
}
