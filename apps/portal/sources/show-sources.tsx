import { z } from "zod";
import { type Locale, localePath, type Messages } from "#core/i18n";
import { everyone } from "#core/identity";
import { type Day, type SourceDocument, sourceUrl } from "#core/knowledge";
import { listUnits } from "#core/registers";
import { Button, Select, Tag } from "#core/ui";
import type { Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import { sourcesByTitle } from "./sources-by-title.ts";
import { validityState, validityText } from "./validity.ts";

const STATES = ["current", "future", "expired"] as const;
const LANGUAGES = ["pl", "uk", "en"] as const;

const filter = z.object({
  jezyk: z.enum(LANGUAGES).optional().catch(undefined),
  jednostka: z.string().optional(),
  stan: z.enum(STATES).optional().catch(undefined),
});

/** GET /zrodla: all documents that answers may come from, by language, unit and validity. */
export const showSources = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/zrodla",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages, actor } = c.var;
    const { source } = messages;
    const { jezyk, jednostka, stan } = filter.parse(c.req.query());
    const today = deps.today();
    const all = await sourcesByTitle(deps.db, actor, locale);
    const units = (await listUnits(deps.db)).filter(({ slug }) => all.some(({ unit }) => unit === slug));
    const shown = all.filter(
      (document) =>
        (!jezyk || document.language === jezyk) &&
        (!jednostka || document.unit === jednostka) &&
        (!stan || validityState(document, today) === stan),
    );
    const content = (
      <>
        <h1>{source.list}</h1>
        <p class="mg-lead">{source.listLead}</p>
        <form class="mp-filter" method="get" aria-label={source.filterTitle} novalidate>
          <Select
            id="jezyk"
            name="jezyk"
            label={source.language}
            value={jezyk}
            options={LANGUAGES.map((value) => ({ value, label: source.languages[value] }))}
            all={source.all}
            messages={messages}
          />
          <Select
            id="jednostka"
            name="jednostka"
            label={source.unit}
            value={jednostka}
            options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
            all={source.all}
            messages={messages}
          />
          <Select
            id="stan"
            name="stan"
            label={source.state}
            value={stan}
            options={STATES.map((value) => ({ value, label: source.states[value] }))}
            all={source.all}
            messages={messages}
          />
          <Button kind="secondary">{source.filter}</Button>
        </form>
        <p role="status">{shown.length === 0 ? source.none : source.count(shown.length)}</p>
        <ul class="mp-list mp-columns">
          {shown.map((document) => (
            <SourceItem {...{ document, today, locale, messages }} />
          ))}
        </ul>
      </>
    );
    return page(deps, c, { title: source.list, content });
  },
});

interface ItemProps {
  document: SourceDocument["document"];
  today: Day;
  locale: Locale;
  messages: Messages;
}

function SourceItem({ document, today, locale, messages }: ItemProps) {
  const state = validityState(document, today);
  const dated = document.validFrom !== null || document.validTo !== null;
  return (
    <li>
      <a
        href={localePath(locale, sourceUrl(document.slug))}
        lang={document.language === locale ? undefined : document.language}
      >
        {document.title}
      </a>
      {state !== "current" && (
        <>
          {" "}
          <Tag kind={state === "expired" ? "danger" : "warning"}>{messages.source.states[state]}</Tag>
        </>
      )}
      {dated && <span class="mp-list__more">{validityText(document, locale, messages)}</span>}
    </li>
  );
}
