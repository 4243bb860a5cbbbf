import type { Child, PropsWithChildren } from "hono/jsx";
import { type Breadcrumb, Breadcrumbs } from "../breadcrumbs/breadcrumbs.tsx";
import { Document, type PageAssets } from "../document/document.tsx";
import { Footer, type FooterProps } from "../footer/footer.tsx";
import { Header, type HeaderProps } from "../header/header.tsx";
import { Notice } from "../notice/notice.tsx";
import { Progress } from "../progress/progress.tsx";
import { SkipLink } from "../skip-link/skip-link.tsx";

/** The id of `<main>`; no field of a page can have it, since no question begins with such a sign. */
export const contentId = "_tresc";

export interface LayoutProps extends HeaderProps, Omit<FooterProps, keyof HeaderProps> {
  /** The name of the page; null on the home page. */
  title: string | null;
  description?: string | undefined;
  assets: PageAssets;
  /** True until the office has confirmed its data: says on every page that the city is a sample. */
  sample?: boolean | undefined;
  /** While the knowledge base is made for the first time. */
  preparing?: { done: number; total: number } | null | undefined;
  breadcrumbs?: readonly Breadcrumb[] | undefined;
  /** The form came back with errors: the title says so first. */
  hasErrors?: boolean | undefined;
  /** Above the content, as wide as the window: the welcome of a home page. */
  hero?: Child;
}

/** A whole page: head, header, notices, breadcrumbs, content, footer. */
export function Layout(props: PropsWithChildren<LayoutProps>) {
  const { locale, messages, title, cityName, theme, assets, sample, preparing, breadcrumbs, hero, children } =
    props;
  const { shell, ui } = messages;
  const site = props.siteName ?? shell.siteName;
  const name = shell.pageTitle(title ?? site, cityName);
  return (
    <Document
      locale={locale}
      title={props.hasErrors ? `${ui.errorSummary.titlePrefix}: ${name}` : name}
      description={props.description}
      theme={theme}
      assets={assets}
    >
      <SkipLink target={contentId}>{shell.skipToContent}</SkipLink>
      <Header {...headerOf(props)} />
      {sample && (
        <aside class="mg-layout__sample" aria-label={shell.sample.label}>
          <p class="mg-width">{shell.sample.text}</p>
        </aside>
      )}
      {breadcrumbs && breadcrumbs.length > 0 && (
        <div class="mg-width mg-layout__way">
          <Breadcrumbs label={shell.breadcrumbs.label} items={breadcrumbs} />
        </div>
      )}
      <main class="mg-layout__main" id={contentId} tabindex={-1}>
        {hero}
        <div class="mg-width mg-layout__content">
          {preparing && (
            <Notice kind="info" title={shell.preparing.title} messages={messages}>
              <p>{shell.preparing.text(preparing.done, preparing.total)}</p>
              <Progress
                id="przygotowanie"
                label={shell.preparing.title}
                hideLabel
                value={preparing.done}
                max={preparing.total}
                messages={messages}
              />
            </Notice>
          )}
          {children}
        </div>
      </main>
      <Footer {...footerOf(props)} />
    </Document>
  );
}

function headerOf({ locale, messages, path, theme, cityName, siteName, menu }: LayoutProps): HeaderProps {
  return { locale, messages, path, theme, cityName, siteName, menu };
}

function footerOf({
  locale,
  messages,
  cityName,
  links,
  accessibilityHref,
  address,
  euMarks,
}: LayoutProps): FooterProps {
  return { locale, messages, cityName, links, accessibilityHref, address, euMarks };
}
