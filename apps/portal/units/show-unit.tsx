import { localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import { holdsOn, sourceUrl } from "#core/knowledge";
import { findUnit } from "#core/registers";
import { ContactCard } from "#core/ui";
import type { Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import { sourcesByTitle } from "../sources/sources-by-title.ts";

/** GET /urzad-kontakt/:slug: how to reach a unit, what it does, its documents. */
export const showUnit = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/urzad-kontakt/:slug",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages, actor } = c.var;
    const texts = messages.units;
    const unit = await findUnit(deps.db, c.req.param("slug") ?? "");
    if (!unit) return c.notFound();
    const documents = (await sourcesByTitle(deps.db, actor, locale)).filter(
      (document) => document.unit === unit.slug && holdsOn(document, deps.today()),
    );
    const polish = locale === "pl" ? undefined : "pl";
    const content = (
      <>
        <h1 lang={polish}>{unit.name}</h1>
        <ContactCard level={2} {...{ unit, locale, messages }} />
        <section class="mp-section" aria-labelledby="obowiazki">
          <h2 id="obowiazki">{texts.duties}</h2>
          <ul class="mp-columns" lang={polish}>
            {unit.duties.map((duty) => (
              <li>{duty}</li>
            ))}
          </ul>
        </section>
        {documents.length > 0 && (
          <section class="mp-section" aria-labelledby="dokumenty">
            <h2 id="dokumenty">{texts.documents}</h2>
            <ul class="mp-list">
              {documents.map(({ slug, title, language }) => (
                <li>
                  <a
                    href={localePath(locale, sourceUrl(slug))}
                    lang={language === locale ? undefined : language}
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {unit.symbol && (
          <p>
            {texts.symbol}: <strong>{unit.symbol}</strong>
          </p>
        )}
      </>
    );
    const above = [{ label: texts.title, href: localePath(locale, "/urzad-kontakt") }];
    return page(deps, c, { title: unit.name, above, content });
  },
});
