type Place = "in-house" | "EU" | "elsewhere";

/** The language model that composes answers, as the pages tell of it; null where there is none. */
export type ModelInUse = { name: string; where: Place } | null;

/** The models that get questions, and the farthest place that one of them is in; null where there are none. */
export type ModelsGivenQuestions = { names: readonly string[]; where: Place } | null;

/** Days after which things are deleted. Texts of a model are not kept at all where it is 0. */
export interface KeptDays {
  conversations: number;
  /** Forms that were begun and not sent. */
  drafts: number;
  audit: number;
  modelTexts: number;
}
