import type { Route } from "#core/web";
import { postDelete } from "./ask/delete-conversation.ts";
import { downloadConversation } from "./ask/download-conversation.ts";
import { postFeedback } from "./ask/give-feedback.ts";
import { postQuestion } from "./ask/post-question.tsx";
import { showAsk } from "./ask/show-ask.tsx";
import type { PortalDeps } from "./deps.ts";
import { showHome } from "./home/show-home.tsx";

/** All addresses of the city portal. */
export function portalRoutes(deps: PortalDeps): Route[] {
  return [
    showHome(deps),
    showAsk(deps),
    postQuestion(deps),
    postFeedback(deps),
    postDelete(deps),
    downloadConversation(deps),
  ];
}
