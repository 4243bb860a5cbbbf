import { MODEL_FAULT_WORDS } from "../commands/model-words.ts";

/** Why a model gave nothing, in the words of the commands. */
export const faultInWords = (code: string): string =>
  (MODEL_FAULT_WORDS as Readonly<Record<string, string>>)[code] ?? code;
