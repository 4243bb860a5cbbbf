/** The language model that composes answers, as the pages tell of it; null where there is none. */
export type ModelInUse = { name: string; where: "in-house" | "EU" | "elsewhere" } | null;

/** Days after which things are deleted. Texts of a model are not kept at all where it is 0. */
export interface KeptDays {
  conversations: number;
  audit: number;
  modelTexts: number;
}
