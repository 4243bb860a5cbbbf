import type { Messages } from "#core/i18n";
import { fieldOf } from "../page/read-form.ts";

/** The name of the field in which somebody describes the matter. */
export const DESCRIPTION = "opis";

export const LONGEST_DESCRIPTION = 1_000;

/** What somebody wrote about the matter, and what is wrong with it. */
export function readDescription(form: FormData, messages: Messages): { text: string; error?: string } {
  const texts = messages.eservices.catalogue;
  const text = fieldOf(form, DESCRIPTION).toWellFormed().replaceAll("\u0000", "\ufffd");
  if (text === "") return { text, error: texts.describeEmpty };
  return text.length > LONGEST_DESCRIPTION
    ? { text, error: texts.describeTooLong(LONGEST_DESCRIPTION) }
    : { text };
}
