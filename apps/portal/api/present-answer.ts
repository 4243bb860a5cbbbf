import type { z } from "zod";
import type { Answer } from "#core/answers";
import { type Locale, localePath } from "#core/i18n";
import type { PortalDeps } from "../deps.ts";
import type { askResponse } from "./responses.ts";

/** An address as another system can open it, in the reader's language. */
export function absoluteUrl(deps: Pick<PortalDeps, "publicUrl">, locale: Locale, url: string): string {
  return url.startsWith("/") ? new URL(localePath(locale, url), deps.publicUrl).href : url;
}

/** An answer as the interface for other systems gives it. */
export function presentAnswer(
  deps: Pick<PortalDeps, "publicUrl" | "city">,
  locale: Locale,
  answer: Answer,
  conversation: string,
): z.infer<typeof askResponse> {
  const { status, sentences, sources, unit, actions, notices, by } = answer;
  return {
    status,
    sentences,
    sources: sources.map((source) => ({ ...source, url: absoluteUrl(deps, locale, source.url) })),
    unit: unit && {
      name: unit.name,
      phone: unit.phone,
      email: unit.email,
      url: unit.url,
      sample: unit.sample,
    },
    actions: actions.map((action) => ({ ...action, url: absoluteUrl(deps, locale, action.url) })),
    notices,
    by,
    conversation,
    sample: deps.city.sample,
  };
}
