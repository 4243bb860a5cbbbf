import { localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { CATALOGUE, page } from "../page/page.tsx";
import { Clause } from "../words/clause.tsx";
import { Room } from "./paper-answer.tsx";
import { PaperNode, When } from "./paper-node.tsx";
import { paperNumbers } from "./paper-numbers.ts";
import { serviceOf } from "./service-of.ts";

/** GET /e-uslugi/:slug/do-druku: all questions with room to write, and when each is to be answered. */
export const showPrintForm = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${CATALOGUE}/:slug/do-druku`,
  policy: everyone,
  limit: "pages",
  handler: (c) => {
    const { locale, messages } = c.var;
    const definition = serviceOf(deps, c);
    if (!definition) return c.notFound();
    const texts = messages.eservices.print;
    const title = texts.title(definition.title[locale]);
    const paper = { definition, numbers: paperNumbers(definition), locale, messages };
    const content = (
      <div class="me-sheet">
        <h1>{title}</h1>
        <p>{texts.addressee(definition.organ[locale])}</p>
        <p>{texts.lead}</p>
        {definition.pages.map(({ nodes, title: name, when }) => (
          <>
            <h2>{name[locale]}</h2>
            <When condition={when} {...paper} />
            {nodes.map((node) => (
              <PaperNode node={node} {...paper} />
            ))}
          </>
        ))}
        <Room label={texts.date} />
        <Room label={texts.signature} />
        <h2>{messages.eservices.form.clause}</h2>
        <Clause {...{ definition, locale, messages }} />
      </div>
    );
    const above = [
      { label: definition.title[locale], href: localePath(locale, `${CATALOGUE}/${definition.slug}`) },
    ];
    return page(deps, c, { title, above, content });
  },
});
