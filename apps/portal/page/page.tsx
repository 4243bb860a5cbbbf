import type { Child } from "hono/jsx";
import { localePath, stripLocale } from "#core/i18n";
import { type Breadcrumb, Layout } from "#core/ui";
import { htmlPage, readTheme, type WebContext } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { footerLinks, portalMenu } from "./portal-menu.ts";

export interface PageContent {
  /** The name of the page; null on the home page. */
  title: string | null;
  description?: string;
  hero?: Child;
  content: Child;
  /** Pages between the home page and this one. */
  above?: readonly Breadcrumb[];
  hasErrors?: boolean;
  /** It shows something of the visitor's own: no browser and no proxy keeps it. */
  personal?: boolean;
  /** Names of the islands that the page uses. */
  islands?: readonly string[];
  /** The page to lead back to where this one has no address of its own. */
  path?: string;
}

type Status = 200 | 400 | 403 | 404 | 413 | 422 | 429 | 500 | 503;

/** A whole page of the portal in the language of the request. */
export function page(deps: PortalDeps, c: WebContext, content: PageContent, status: Status = 200): Response {
  const { locale, messages } = c.var;
  const path = content.path ?? stripLocale(new URL(c.req.url).pathname);
  const { css, font, scripts } = deps.assets();
  const islands = content.islands ?? [];
  const breadcrumbs = content.title
    ? [
        { label: messages.shell.menu.home, href: localePath(locale, "/") },
        ...(content.above ?? []),
        { label: content.title },
      ]
    : [];
  const html = (
    <Layout
      locale={locale}
      messages={messages}
      path={path}
      theme={readTheme(c)}
      cityName={deps.city.name}
      menu={portalMenu(locale, messages, path)}
      links={footerLinks(locale, messages)}
      accessibilityHref={localePath(locale, "/dostepnosc")}
      title={content.title}
      description={content.description}
      assets={{ css, font, scripts: islands.flatMap((name) => scripts[name] ?? []) }}
      sample={deps.city.sample}
      preparing={deps.preparing()}
      breadcrumbs={breadcrumbs}
      hasErrors={content.hasErrors}
      hero={content.hero}
    >
      {content.content}
    </Layout>
  );
  c.header("Content-Language", locale);
  return htmlPage(c, html, status, { personal: content.personal ?? false });
}
