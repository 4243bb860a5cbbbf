import { z } from "zod";
import { locales, type Messages } from "#core/i18n";

/** The most results of one search. */
export const MOST_RESULTS = 50;
const LONGEST_TEXT = 20_000;
const SECRET = /^[\w-]{24}$/;

const text = (field: string, { api }: Messages) =>
  z
    .string({ error: api.text(field) })
    .min(1, api.text(field))
    .max(LONGEST_TEXT, api.tooLong(field, LONGEST_TEXT));

/** The body of `POST /api/v1/ask`, with messages in the language of the request. */
export function askRequest(messages: Messages) {
  const { api } = messages;
  return z.strictObject({
    question: text("question", messages).describe(
      "At most 500 characters are answered; a longer one gets the status `screened`.",
    ),
    conversation: z
      .string({ error: api.conversation("conversation") })
      .regex(SECRET, api.conversation("conversation"))
      .optional()
      .describe(
        "The token of an earlier answer: it is the key to that conversation, keep it secret. One that opens no conversation (any more) is not taken over: the answer then carries a new one.",
      ),
    asOf: z.iso
      .date({ error: api.day("asOf") })
      .optional()
      .describe("The day the answer has to hold on; today unless given."),
    language: z
      .enum(locales, { error: api.language("language") })
      .optional()
      .describe("The language of fixed texts; quotations stay as they are."),
  });
}

/** The body of `POST /api/v1/search`, with messages in the language of the request. */
export function searchRequest(messages: Messages) {
  const { api } = messages;
  return z.strictObject({
    query: text("query", messages),
    asOf: z.iso
      .date({ error: api.day("asOf") })
      .optional()
      .describe("The day the passages have to hold on; today unless given."),
    limit: z
      .int({ error: api.limit("limit", MOST_RESULTS) })
      .min(1, api.limit("limit", MOST_RESULTS))
      .max(MOST_RESULTS, api.limit("limit", MOST_RESULTS))
      .optional()
      .describe("How many passages; 10 unless given."),
  });
}
