import type { Child } from "hono/jsx";
import { localePath, stripLocale } from "#core/i18n";
import { type Breadcrumb, Layout } from "#core/ui";
import { htmlPage, readTheme, type WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";

export const CATALOGUE = "/e-uslugi";

export interface PageContent {
  title: string;
  description?: string;
  content: Child;
  /** Pages between the catalogue and this one. */
  above?: readonly Breadcrumb[];
  hasErrors?: boolean;
  /** It shows something of the visitor's own: no browser and no proxy keeps it. */
  personal?: boolean;
  /** Names of the islands that the page uses. */
  islands?: readonly string[];
  /** The page to lead back to where this one has no address of its own. */
  path?: string;
}

/** A whole page of the e-services in the language of the request. */
export function page(
  deps: EservicesDeps,
  c: WebContext,
  content: PageContent,
  status: 200 | 422 = 200,
): Response {
  const { locale, messages } = c.var;
  const path = content.path ?? stripLocale(new URL(c.req.url).pathname);
  const { css, font, scripts } = deps.assets();
  const catalogue = { label: messages.eservices.catalogue.title, href: localePath(locale, CATALOGUE) };
  const isCatalogue = path === CATALOGUE;
  const html = (
    <Layout
      locale={locale}
      messages={messages}
      path={path}
      theme={readTheme(c)}
      cityName={deps.city.name}
      siteName={messages.eservices.siteName}
      menu={deps.menu(locale, messages, path)}
      links={deps.links(locale, messages)}
      accessibilityHref={localePath(locale, "/dostepnosc")}
      title={content.title}
      description={content.description}
      assets={{ css, font, scripts: (content.islands ?? []).flatMap((name) => scripts[name] ?? []) }}
      sample={deps.city.sample}
      breadcrumbs={[
        { label: messages.shell.menu.home, href: localePath(locale, "/") },
        ...(isCatalogue ? [] : [catalogue]),
        ...(content.above ?? []),
        { label: content.title },
      ]}
      hasErrors={content.hasErrors}
    >
      {content.content}
    </Layout>
  );
  c.header("Content-Language", locale);
  if (content.personal) c.header("X-Robots-Tag", "noindex");
  return htmlPage(c, html, status, { personal: content.personal ?? false });
}
