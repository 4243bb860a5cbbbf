import type { Messages } from "#core/i18n";
import type { RefusedFile } from "./receive-page.ts";

const LONGEST_NAME = 80;

/** Why a file was not added, under the name that the person knows, without signs that turn or hide a text. */
export function refusedWords({ name, code }: RefusedFile, messages: Messages): string {
  const why = messages.uploads.faults[code];
  const shown = [...(name ?? "").toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, "")];
  if (shown.length === 0) return why;
  const cut = shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME).join("")}…` : shown.join("");
  return messages.eservices.files.refused(cut, why);
}
