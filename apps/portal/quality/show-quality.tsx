import { everyone } from "#core/identity";
import { Notice } from "#core/ui";
import type { Route, WebContext } from "#core/web";
import { ProseSections } from "../clauses/prose-sections.tsx";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import type { PublishedQuality } from "./published-quality.ts";
import { QualityFiguresView } from "./quality-figures-view.tsx";

/** GET /jakosc: how often answers were right when they were last measured, and what the figures do not say. */
export const showQuality = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/jakosc",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages } = c.var;
    const { quality } = messages;
    const published = await lastPublished(deps, c);
    const content = (
      <>
        <h1>{quality.title}</h1>
        <p class="mg-lead">{quality.lead}</p>
        {published ? (
          <QualityFiguresView {...{ published, locale, messages }} />
        ) : (
          <Notice kind="info" title={quality.noneTitle} messages={messages}>
            <p>{quality.none}</p>
          </Notice>
        )}
        <div class="mg-prose mp-section">
          <ProseSections sections={quality.sections} />
          <h2>{quality.repeatTitle}</h2>
          <p>{quality.repeat}</p>
          <p>
            <code>npm run magistrat -- eval golden{published && ` --as-of ${published.asOf}`}</code>
          </p>
        </div>
      </>
    );
    return page(deps, c, { title: quality.title, content });
  },
});

/** A file that cannot be read is the operator's matter; the reader is told that there is nothing to show. */
async function lastPublished(deps: PortalDeps, c: WebContext): Promise<PublishedQuality | null> {
  try {
    return await deps.quality();
  } catch (error) {
    deps.onError(error, c.get("requestId"));
    return null;
  }
}
