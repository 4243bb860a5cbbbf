import { localePath } from "#core/i18n";
import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import { composingModel } from "./model-in-use.ts";
import { ProseSections } from "./prose-sections.tsx";

/** GET /jak-powstaja-odpowiedzi: that a machine answers, how, and what it cannot do (AI Act art. 50). */
export const showHowAnswersAreMade = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/jak-powstaja-odpowiedzi",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { answers } = c.var.messages.clauses;
    const model = await composingModel(deps);
    const content = (
      <div class="mg-prose">
        <h1>{answers.title}</h1>
        <p class="mg-lead">{answers.lead(model)}</p>
        <ProseSections sections={answers.sections(deps.keepDays.conversations, model)} ordered={[0]} />
        <p>
          <a href={localePath(c.get("locale"), "/jakosc")}>{answers.quality}</a>
        </p>
      </div>
    );
    return page(deps, c, { title: answers.title, content });
  },
});
