import type { PropsWithChildren } from "hono/jsx";
import type { Locale } from "#core/i18n";
import type { Theme } from "../../tokens/themes.ts";

/** What the server bundled and a page loads. */
export interface PageAssets {
  css: string;
  /** The font file that every page needs: fetched before the stylesheet says so. */
  font?: string | undefined;
  /** Addresses of the scripts of the islands on this page. */
  scripts?: readonly string[] | undefined;
}

export interface DocumentProps {
  locale: Locale;
  /** The whole text of `<title>`. */
  title: string;
  description?: string | undefined;
  /** Null: what the device asks for. */
  theme: Theme | null;
  assets: PageAssets;
}

/** The HTML document without its doctype, which the renderer of the routes puts before it. */
export function Document({
  locale,
  title,
  description,
  theme,
  assets,
  children,
}: PropsWithChildren<DocumentProps>) {
  return (
    <html lang={locale} data-theme={theme ?? undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {assets.font && (
          <link rel="preload" as="font" type="font/woff2" href={assets.font} crossorigin="anonymous" />
        )}
        <link rel="stylesheet" href={assets.css} />
        {assets.scripts?.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}
