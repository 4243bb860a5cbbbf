import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { page } from "../page/page.tsx";
import { modelsGivenQuestions } from "./model-in-use.ts";
import { ProseSections } from "./prose-sections.tsx";
import { ToFill } from "./to-fill.tsx";

/** GET /prywatnosc: the whole information clause (RODO art. 13). */
export const showPrivacy = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/prywatnosc",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { messages } = c.var;
    const { privacy } = messages.clauses;
    const [controller, ...others] = privacy.sections(
      deps.city.officeName,
      deps.keepDays,
      await modelsGivenQuestions(deps),
    );
    const content = (
      <div class="mg-prose">
        <h1>{privacy.title}</h1>
        <p class="mg-lead">{privacy.lead}</p>
        {controller && <ProseSections sections={[controller]} />}
        <ToFill label={privacy.officeContact} messages={messages} />
        <ToFill label={privacy.officer} messages={messages} />
        <ProseSections sections={others} />
      </div>
    );
    return page(deps, c, { title: privacy.title, content });
  },
});
