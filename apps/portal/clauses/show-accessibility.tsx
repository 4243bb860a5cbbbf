import { localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import { Notice } from "#core/ui";
import type { Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import { ToFill } from "./to-fill.tsx";

/**
 * GET /dostepnosc: the declaration of accessibility with the parts that the act of 4 April 2019 asks for, as a
 * form: only the office can assess its site.
 */
export const showAccessibility = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/dostepnosc",
  policy: everyone,
  limit: "pages",
  handler: (c) => {
    const { messages, locale } = c.var;
    const texts = messages.clauses.accessibility;
    const content = (
      <div class="mg-prose">
        <h1>{texts.title}</h1>
        <Notice kind="sample" title={texts.sampleTitle} messages={messages}>
          <p>{texts.sample}</p>
        </Notice>
        <p id="a11y-wstep">
          {texts.intro(deps.city.officeName)} <a href={deps.publicUrl}>{deps.publicUrl}</a>
        </p>
        <ToFill label={texts.published} messages={messages} />
        <ToFill label={texts.updated} messages={messages} />
        <h2 id="a11y-status">{texts.status}</h2>
        <ToFill label={texts.statusText.replace(/:$/, "")} messages={messages} />
        <h2>{texts.gaps}</h2>
        <ToFill label={texts.gapsText.replace(/:$/, "")} messages={messages} />
        <h2>{texts.prepared}</h2>
        <ToFill label={texts.preparedOn} messages={messages} />
        <ToFill label={texts.reviewedOn} messages={messages} />
        <ToFill label={texts.method} messages={messages} />
        <h2>{texts.shortcuts}</h2>
        <p>{texts.shortcutsText}</p>
        <h2 id="a11y-kontakt">{texts.contact}</h2>
        <p>
          {texts.contactText} <a href={localePath(locale, "/urzad-kontakt")}>{messages.shell.menu.units}</a>
        </p>
        <ToFill label={texts.contactPerson} messages={messages} />
        <h2 id="a11y-procedura">{texts.procedure}</h2>
        {texts.procedureText.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <h2 id="a11y-architektura">{texts.building}</h2>
        <ToFill label={texts.buildingText.replace(/:$/, "")} messages={messages} />
        <h2 id="a11y-aplikacje">{texts.apps}</h2>
        <p>{texts.appsText}</p>
      </div>
    );
    return page(deps, c, { title: texts.title, content });
  },
});
