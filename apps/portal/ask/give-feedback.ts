import { z } from "zod";
import { giveFeedback, readConversation } from "#core/conversations";
import { localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import { maskIdentifiers } from "#core/language";
import type { Route, WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { readForm } from "../page/read-form.ts";
import { LONGEST_COMMENT, REASONS } from "./feedback-form.tsx";
import { showConversation } from "./show-ask.tsx";

const sentFeedback = z.object({
  odpowiedz: z.uuid(),
  pomocna: z.enum(["tak", "nie"]).optional().catch(undefined),
  powod: z.enum(REASONS).optional().catch(undefined),
  komentarz: z.string().default(""),
});

/** POST /zapytaj/ocena: whether an answer helped. Only the visitor's own answers exist here. */
export const postFeedback = (deps: PortalDeps): Route => ({
  method: "POST",
  path: "/zapytaj/ocena",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const sent = sentFeedback.safeParse(await readForm(c));
    const { session, locale } = c.var;
    if (!session || !sent.success) return c.notFound();
    const { odpowiedz: turn, pomocna, powod, komentarz } = sent.data;
    const own = (await readConversation(deps.db, session)).some(({ id }) => id === turn);
    if (!own) return c.notFound();
    const errors = faults(c, pomocna, komentarz);
    if (errors) {
      const feedback = { errors, sent: { helpful: pomocna, reason: powod, comment: komentarz } };
      return showConversation(deps, c, { turn, feedback }, 422);
    }
    const comment = maskIdentifiers(komentarz.replace(/\p{Cc}+/gu, " ").trim()).text || null;
    await giveFeedback(deps.db, session, turn, {
      helpful: pomocna === "tak",
      reason: powod ?? null,
      comment,
    });
    return c.redirect(localePath(locale, "/zapytaj"), 303);
  },
});

function faults(c: WebContext, helpful: string | undefined, comment: string) {
  const { feedback } = c.var.messages.ask;
  const wrong = {
    ...(helpful === undefined && { helpful: feedback.helpfulRequired }),
    ...(comment.length > LONGEST_COMMENT && { comment: feedback.commentTooLong(LONGEST_COMMENT) }),
  };
  return Object.keys(wrong).length > 0 ? wrong : undefined;
}
