import { localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import { holdsOn, sourceUrl } from "#core/knowledge";
import { listUnits } from "#core/registers";
import { Card, ContactCard, LinkButton, Notice } from "#core/ui";
import type { Route } from "#core/web";
import { InfoLayers, MachineNotice } from "../ask/info-layers.tsx";
import { QuestionBox } from "../ask/question-box.tsx";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import { sourcesByTitle } from "../sources/sources-by-title.ts";

/** The folder of the descriptions of services; what hangs on one (a form's guide as DOCX) is no service. */
const SERVICE = /(^|\/)uslugi\/[^/]+\.(md|html)$/;

/** GET /: ask, find a matter, find a person. */
export const showHome = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages, actor } = c.var;
    const { home, ask } = messages;
    const today = deps.today();
    const units = await listUnits(deps.db);
    const services = (await sourcesByTitle(deps.db, actor, locale)).filter(
      (document) => SERVICE.test(document.path) && holdsOn(document, today),
    );
    const unitName = (slug: string | null) => units.find((unit) => unit.slug === slug)?.name;
    const lang = (language: string) => (language === locale ? undefined : language);
    const content = (
      <>
        <div class="mp-home">
          <div>
            <h1>{home.title(deps.city.officeName)}</h1>
            <p class="mg-lead">{home.lead}</p>
            <MachineNotice {...{ locale, messages }} />
            <QuestionBox {...{ locale, messages }} />
          </div>
          <aside class="mp-home__aside" aria-label={ask.privacyMore}>
            <Notice kind="danger" title="112" messages={messages}>
              <p>{home.emergency}</p>
            </Notice>
            <InfoLayers
              officeName={deps.city.officeName}
              keepDays={deps.keepDays.conversations}
              {...{ locale, messages }}
            />
          </aside>
        </div>
        <section aria-labelledby="sprawy">
          <h2 id="sprawy">{home.services}</h2>
          {services.length === 0 && <p>{home.noServices}</p>}
          <div class="mg-grid">
            {services.map(({ slug, title, unit, language }) => (
              <div lang={lang(language)}>
                <Card title={title} href={localePath(locale, sourceUrl(slug))}>
                  <p>{unitName(unit)}</p>
                </Card>
              </div>
            ))}
          </div>
        </section>
        <section aria-labelledby="wydzialy">
          <h2 id="wydzialy">{home.units}</h2>
          <p>{home.unitsLead}</p>
          <div class="mp-home__units">
            {units
              .filter(({ slug }) => slug === "biuro-obslugi")
              .map((unit) => (
                <ContactCard {...{ unit, locale, messages }} />
              ))}
            <ul class="mp-columns">
              {units.map(({ slug, name }) => (
                <li>
                  <a href={localePath(locale, `/urzad-kontakt/${slug}`)} lang={lang("pl")}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
          <p>
            <LinkButton kind="secondary" href={localePath(locale, "/urzad-kontakt")}>
              {home.allUnits}
            </LinkButton>
          </p>
        </section>
        <section aria-labelledby="zrodla">
          <h2 id="zrodla">{home.sources}</h2>
          <p>{home.sourcesLead}</p>
          <p class="mg-row">
            <LinkButton kind="secondary" href={localePath(locale, "/zrodla")}>
              {home.allSources}
            </LinkButton>
            <a href={deps.city.officialSite}>{home.official}</a>
          </p>
        </section>
      </>
    );
    return page(deps, c, { title: null, description: home.lead, content });
  },
});
