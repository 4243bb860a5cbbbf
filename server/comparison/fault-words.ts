import type { DropReason } from "#core/answers";
import { MODEL_FAULT_WORDS } from "../commands/model-words.ts";

const OTHERS: Readonly<Record<string, string>> = {
  failed: "nieprzewidziany błąd",
  unproven: "sprawdzenie nic nie przepuściło",
};
const REASONS: Readonly<Record<DropReason, string>> = {
  "no passage": "bez fragmentu",
  "fact not in passage": "kwota, termin lub numer spoza fragmentu",
  "fact of something else": "kwota lub termin czegoś innego",
  "figure in another sense": "liczba w innym znaczeniu",
  "time not in passage": "czas spoza fragmentu",
  "says the opposite": "mówi na odwrót",
  "condition left out": "pominięty warunek",
  "too little support": "słowa spoza fragmentu",
};

/** Why a model gave nothing, in the words of the commands. */
export const faultInWords = (code: string): string =>
  ({ ...MODEL_FAULT_WORDS, ...OTHERS })[code as keyof typeof MODEL_FAULT_WORDS] ?? code;

/** Why the verifier stopped a sentence. */
export const reasonInWords = (reason: string): string => REASONS[reason as DropReason] ?? reason;
