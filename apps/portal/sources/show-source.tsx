import { formatDate, formatNumber, localePath } from "#core/i18n";
import { everyone, sightOf } from "#core/identity";
import { readSource, type SourceDocument } from "#core/knowledge";
import { findUnit } from "#core/registers";
import { DescriptionList, Details } from "#core/ui";
import type { Route, WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import { aboutOriginal, hasOriginal, originalUrl } from "./original.ts";
import { PassageView } from "./passage-view.tsx";
import { SourceNotices } from "./source-notices.tsx";
import { sourceSections } from "./source-sections.ts";
import { validityText } from "./validity.ts";

const WARSAW = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" });

/** GET /zrodla/:slug: the text behind answers. What a visitor may not see does not exist for them. */
export const showSource = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/zrodla/:slug",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages, actor } = c.var;
    const found = await readSource(deps.db, c.req.param("slug") ?? "", sightOf(actor));
    if (!found) return c.notFound();
    const { document, passages } = found;
    const sections = sourceSections(passages);
    const lang = document.language === locale ? undefined : document.language;
    const contents = sections.flatMap(({ headings }) => headings).filter(({ level }) => level === 2);
    const content = (
      <article class="mp-source">
        <h1 lang={lang}>{document.title}</h1>
        <SourceNotices today={deps.today()} {...{ document, locale, messages }} />
        <DescriptionList items={await facts(deps, c, found)} />
        {contents.length > 3 && (
          <nav aria-label={messages.source.contents}>
            <Details summary={messages.source.contents}>
              <ul lang={lang}>
                {contents.map(({ id, text }) => (
                  <li>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
              </ul>
            </Details>
          </nav>
        )}
        <div class="mg-prose" lang={lang}>
          {sections.map((section) => (
            <PassageView {...{ section, messages }} />
          ))}
        </div>
        {passages.length === 0 && <p>{messages.source.noText}</p>}
        {document.references.length > 0 && (
          <Details summary={messages.source.references}>
            <ul lang={lang}>
              {document.references.map((reference) => (
                <li>{reference}</li>
              ))}
            </ul>
          </Details>
        )}
        <p>
          <a href={localePath(locale, "/zapytaj")}>{messages.source.askAbout}</a>
        </p>
      </article>
    );
    const above = [{ label: messages.source.list, href: localePath(locale, "/zrodla") }];
    return page(deps, c, { title: document.title, above, content });
  },
});

async function facts(deps: PortalDeps, c: WebContext, { document, seenAt }: SourceDocument) {
  const { locale, messages } = c.var;
  const { source } = messages;
  const unit = document.unit ? await findUnit(deps.db, document.unit) : null;
  return [
    { term: source.validity, details: validityText(document, locale, messages) },
    ...(unit
      ? [
          {
            term: source.unit,
            details: (
              <a
                href={localePath(locale, `/urzad-kontakt/${unit.slug}`)}
                lang={locale === "pl" ? undefined : "pl"}
              >
                {unit.name}
              </a>
            ),
          },
        ]
      : []),
    { term: source.language, details: source.languages[document.language] },
    ...(hasOriginal(document) ? [await originalFile(deps, c, document)] : []),
    ...(document.publishedOn
      ? [{ term: source.published, details: formatDate(locale, document.publishedOn) }]
      : []),
    ...(document.url
      ? [
          {
            term: source.originalPage,
            details: (
              <a href={document.url} rel="noopener">
                {document.url}
              </a>
            ),
          },
          { term: source.seen, details: formatDate(locale, WARSAW.format(seenAt)) },
        ]
      : []),
  ];
}

async function originalFile(deps: PortalDeps, c: WebContext, document: SourceDocument["document"]) {
  const { locale, messages } = c.var;
  const { format, bytes } = await aboutOriginal(deps.db, document);
  const size = bytes === null ? "" : `, ${formatNumber(locale, Math.ceil(bytes / 1000))}\u00a0kB`;
  return {
    term: messages.source.original,
    details: (
      <a href={localePath(locale, originalUrl(document.slug))} download>
        {messages.source.downloadOriginal(`${format}${size}`)}
      </a>
    ),
  };
}
