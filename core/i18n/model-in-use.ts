/** The language model that composes answers, as the pages tell of it; null where there is none. */
export type ModelInUse = { name: string; where: "in-house" | "EU" | "elsewhere" } | null;
