import { localePath, stripLocale } from "#core/i18n";
import { LinkButton } from "#core/ui";
import type { Refusal, WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { page } from "./page.tsx";
import { refusalText } from "./refusal-text.ts";

/** What a request gets that is not answered: a page that leads on, or JSON for programs. */
export function refusalResponse(deps: PortalDeps): (c: WebContext, refusal: Refusal) => Response {
  return (c, refusal) => {
    const { messages, locale, requestId } = c.var;
    const text = refusalText(messages, refusal, requestId);
    const path = stripLocale(new URL(c.req.url).pathname);
    if ("retryAfterSeconds" in refusal) c.header("Retry-After", String(refusal.retryAfterSeconds));
    if (path.startsWith("/api/")) {
      const error = { code: text.code, message: text.title, details: text.paragraphs };
      return c.json({ error, requestId }, refusal.status);
    }
    return page(
      deps,
      c,
      {
        title: text.title,
        path: refusal.status === 404 ? "/" : path,
        content: (
          <div class="mg-prose">
            <h1>{text.title}</h1>
            {text.paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            <p class="mg-row">
              <LinkButton href={localePath(locale, "/")}>{messages.errors.home}</LinkButton>
              <LinkButton kind="secondary" href={localePath(locale, "/urzad-kontakt")}>
                {messages.shell.menu.units}
              </LinkButton>
            </p>
          </div>
        ),
      },
      refusal.status,
    );
  };
}
