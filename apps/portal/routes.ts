import type { Route } from "#core/web";
import { postApiAsk } from "./api/post-ask.ts";
import { postApiSearch } from "./api/post-search.ts";
import { showOpenApi } from "./api/show-openapi.ts";
import { postDelete } from "./ask/delete-conversation.ts";
import { downloadConversation } from "./ask/download-conversation.ts";
import { postFeedback } from "./ask/give-feedback.ts";
import { postQuestion } from "./ask/post-question.tsx";
import { showAsk } from "./ask/show-ask.tsx";
import { showAccessibility } from "./clauses/show-accessibility.tsx";
import { showHowAnswersAreMade } from "./clauses/show-how-answers-are-made.tsx";
import { showPrivacy } from "./clauses/show-privacy.tsx";
import type { PortalDeps } from "./deps.ts";
import { showHome } from "./home/show-home.tsx";
import { showQuality } from "./quality/show-quality.tsx";
import { chooseTheme } from "./settings/choose-theme.ts";
import { downloadOriginal } from "./sources/download-original.ts";
import { showSource } from "./sources/show-source.tsx";
import { showSources } from "./sources/show-sources.tsx";
import { showUnit } from "./units/show-unit.tsx";
import { showUnits } from "./units/show-units.tsx";

/** All addresses of the city portal. */
export function portalRoutes(deps: PortalDeps): Route[] {
  return [
    showHome,
    showAsk,
    postQuestion,
    postFeedback,
    postDelete,
    downloadConversation,
    showSources,
    showSource,
    downloadOriginal,
    showUnits,
    showUnit,
    showPrivacy,
    showAccessibility,
    showHowAnswersAreMade,
    showQuality,
    chooseTheme,
    postApiAsk,
    postApiSearch,
    showOpenApi,
  ].map((route) => route(deps));
}
